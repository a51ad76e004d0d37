"""Studies: trainings that are compared with each other over several seeds. They take minutes to hours and need the imagery of
LANDQUILT_DATA; each appends what it finds to runs/studies/NAME.jsonl and goes on from there.

    ./run study ablation      stitching, sub-pixel, balance; all labels and a tenth
    ./run study presets       how to fine-tune on three labelled windows
    ./run study match         template matching: planted copies under noise and other light (minutes)
    ./run study legend        a second legend in a new place, from the bundled network and from scratch
"""
