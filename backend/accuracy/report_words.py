"""What a report explains below its tables, and how its page looks."""

from __future__ import annotations

from ..shared.language import tr

STYLE = """
:root{color-scheme:light}*{box-sizing:border-box}
body{margin:0;background:#f6f7f8;color:#222;font:15px/1.5 "Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif}
main{max-width:1080px;margin:0 auto;padding:24px}h1{font-size:26px;font-weight:600;margin:8px 0 20px}
h2{font-size:18px;font-weight:600;margin:0 0 12px}h3{font-size:15px;margin:16px 0 4px}
section{background:#fff;border:1px solid #e2e5e8;border-radius:8px;padding:18px 20px;margin:0 0 16px}
.wide{overflow-x:auto}table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:5px 12px;text-align:right;border-bottom:1px solid #eceef0;vertical-align:middle}
th[scope=row],thead th:first-child{text-align:left;font-weight:500;white-space:nowrap}
thead th{font-weight:600;color:#555;font-size:13px;vertical-align:bottom}
section:first-of-type td{text-align:left;white-space:normal;word-break:break-all}section:first-of-type thead{display:none}
caption{caption-side:bottom;text-align:left;color:#666;font-size:13px;padding-top:8px}
.matrix td,.matrix th{border:1px solid #fff}.cell{min-width:86px;background:#f3f4f5}.cell small{display:block;font-size:11px;opacity:.85}
.none{color:#aaa}td{white-space:nowrap}.sum{color:#555;background:#f3f4f5}.key span{margin-right:18px;white-space:nowrap}
.swatch{display:inline-block;width:12px;height:12px;border:1px solid #9aa0a6;border-radius:2px;margin-right:6px;vertical-align:-1px}
svg{max-width:100%;height:auto}svg text{font-size:12px;fill:#222}svg .tick{fill:#666;font-size:11px}
.grid{stroke:#e2e5e8}.zero{stroke:#9aa0a6;stroke-dasharray:2 2}.whisker{stroke:#1f6f8b;stroke-width:2}
ul{margin:12px 0 0;padding-left:20px;color:#444}p{margin:8px 0;max-width:80ch}
@media print{body{background:#fff}section{break-inside:avoid;border:0;padding:0}}
"""


def reading_words() -> str:
    return tr(
        "Precision is the share of what the map shows as a class that truly is it (user's accuracy: commission errors); recall the "
        "share of a class that the map finds (producer's accuracy: omission errors). F1 is their harmonic mean; IoU is the common "
        "area divided by the united one. Means are over the classes that occur, each counting the same."
    )


def eroded_words() -> str:
    return tr(
        "With eroded borders, pixels within {:g} px of a border between two classes of the reference are not compared, as in the "
        "ISPRS benchmark: numbers can be compared with published ones only where erosion and the treatment of clutter are the same."
    )


def block_words() -> str:
    return tr(
        "The 95 % intervals come from drawing whole blocks of {0} x {0} pixels again and again: neighbouring pixels err together, "
        "and taking them for independent, as the p of McNemar's test does, makes any difference look sure. Where the two "
        "contradict, believe the interval."
    )


def sample_words() -> str:
    return tr(
        "Accuracies and areas by area weigh each point with the area it stands for (Stehman 2014; Olofsson et al. 2014). The plain "
        "matrix and the scores from it do not: they describe the sample."
    )


def kappa_words() -> str:
    return tr(
        "Kappa corrects for an agreement by chance that says nothing about the use of a map, and depends on how common the classes "
        "are; the literature advises against it (Pontius and Millones 2011; Foody 2020)."
    )


def agreement_words() -> str:
    return tr(
        "Neither map is taken for the truth. IoU is the area that both show as a class divided by the area that either does; change"
        " is the second map's area minus the first's."
    )
