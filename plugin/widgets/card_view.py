"""What a model is: its classes with colours and scores, what it was trained at, and how its accuracy was measured."""

from __future__ import annotations

from html import escape
from typing import Any

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ...backend.shared.card import HELD_OUT, Card, LandClass
from ..ground_size import size_text
from ..translation import filled, tr
from .arrangement import column_of

SIDE, COLUMNS = 12, 2  # pixels of a swatch; entries in a row of the legend
FIVE = "mean_f1_without_clutter"


class CardView(QWidget):
    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltCard")
        self.summary, self.legend, self.story = (wrapped(f"LandQuiltCard{part}") for part in ("Summary", "Legend", "Story"))
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.details = QgsCollapsibleGroupBox(tr("About this model"))
        self.details.setObjectName("LandQuiltCardDetails")
        self.details.setCollapsed(True)
        QVBoxLayout(self.details).addWidget(self.story)
        column_of(self.summary, self.legend, self.details, into=self).setSpacing(4)

    def show_card(self, card: Card | None) -> None:
        """None: there is no card to be read."""
        self.setVisible(card is not None)
        if card is None:
            return
        self.summary.setText(summary_of(card))
        self.legend.setText(table(card.classes))
        self.legend.setAccessibleName(tr("Classes: {}").format(", ".join(item.name for item in card.classes)))
        self.legend.setToolTip("\n".join(scores_of(card)))
        self.story.setText("\n\n".join(story_of(card)))


def wrapped(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


def summary_of(card: Card) -> str:
    """E.g. "6 classes, 14 cm per pixel, CC-BY-4.0; mean F1 without clutter 0.92 where it was validated, 0.88 on places kept aside."."""
    parts = [tr("{} classes").format(len(card.classes)), tr("{} per pixel").format(size_text(card.gsd)), card.licence]
    return "\n".join([", ".join(filter(None, parts)), *quality_of(card.accuracy)])


def quality_of(accuracy: dict[str, Any]) -> list[str]:
    """How good it is, a sentence each: where it was validated, which flatters, and elsewhere as far as that is known."""
    elsewhere = accuracy.get(HELD_OUT, {})
    mean, own = elsewhere.get(FIVE), accuracy.get(FIVE)
    found = []
    if mean is not None and own is not None:
        found.append(filled(tr("Mean F1 without clutter {:.2f} where it was validated, {:.2f} on places kept aside."), own, mean))
    elif mean is not None:
        found.append(filled(tr("Mean F1 without clutter {:.2f} on places kept aside."), mean))
    elif own is not None:
        found.append(filled(tr("Mean F1 without clutter {:.2f} where it was validated, less elsewhere."), own))
    elif "overall_accuracy" in accuracy:
        found.append(filled(tr("Accuracy {:.0f} % where it was validated, less elsewhere."), 100 * accuracy["overall_accuracy"]))
    near, far = (elsewhere.get(f"building_iou_{where}") for where in ("same_region", "other_continents"))
    if near is not None and far is not None:
        found.append(filled(tr("Buildings there: IoU {:.2f} in the region of the training, {:.2f} on other continents."), near, far))
    return found


def table(classes: tuple[LandClass, ...]) -> str:
    """Swatches and names as rich text; cells, since a line may break between a picture and its name."""
    cells = [entry(item) for item in classes]
    rows = ["".join(cells[start : start + COLUMNS]) for start in range(0, len(cells), COLUMNS)]
    return f"<table width='100%' cellspacing='0' cellpadding='1'>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


def entry(item: LandClass) -> str:
    data = bytes(swatch_bytes(item.color)).decode()
    picture = f'<img width="{SIDE}" height="{SIDE}" src="data:image/png;base64,{data}">'
    return f'<td width="{SIDE + 6}">{picture}</td><td>{escape(item.name)}</td>'


def swatch_bytes(color: str) -> QByteArray:
    """A PNG in base64, large enough for screens of high resolution."""
    store = QBuffer()
    store.open(QIODevice.OpenModeFlag.WriteOnly)
    swatch(color, 2.0).toImage().save(store, "PNG")
    return store.data().toBase64()


def swatch(color: str, ratio: float = 1.0) -> QPixmap:
    """A square of the colour with a border, so that white shows on white."""
    picture = QPixmap(round(SIDE * ratio), round(SIDE * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(color))
    painter = QPainter(picture)
    painter.setPen(QColor("#808080"))
    painter.drawRect(QRectF(0.5, 0.5, SIDE - 1, SIDE - 1))
    painter.end()
    return picture


def scores_of(card: Card) -> list[str]:
    """A line for each class: its code, and F1 where the card says it. A card may name a class by the first words of its name."""
    lines = []
    for item in card.classes:
        line = tr("{} {}").format(item.code, item.name)
        own, held_out = (score_of(item, scores.get("f1", {})) for scores in (card.accuracy, card.accuracy.get(HELD_OUT, {})))
        line = line if own is None else filled(tr("{}: F1 {:.2f}"), line, own)
        lines.append(line if held_out is None else filled(tr("{}, {:.2f} on places kept aside"), line, held_out))
    return lines


def score_of(item: LandClass, scores: dict[str, Any]) -> float | None:
    return next((float(score) for name, score in scores.items() if item.name.startswith(name)), None)


def story_of(card: Card) -> list[str]:
    """Paragraphs."""
    accuracy = card.accuracy
    story = []
    if accuracy.get("measured"):
        numbers = [("overall_accuracy", tr("overall accuracy")), ("mean_f1", tr("mean F1 of all classes"))]
        scores = ", ".join(filled("{} {:.2f}", text, accuracy[key]) for key, text in numbers if key in accuracy)
        story.append(tr("Accuracy: {}. {}").format(scores, accuracy["measured"]))
    else:
        story.append(tr("Accuracy: its card does not say."))
    if elsewhere := accuracy.get(HELD_OUT, {}).get("measured"):
        story.append(tr("Elsewhere: {}").format(" ".join([*quality_of({HELD_OUT: accuracy[HELD_OUT]}), elsewhere])))
    story.append("\n".join(scores_of(card)))
    if card.training_data:
        story.append(tr("Trained on: {}").format(card.training_data))
    story.append(
        tr("Bands: {}. Network: {}. Licence: {}.").format(
            ", ".join(band.name for band in card.bands), card.architecture, card.licence or "?"
        )
    )
    return story
