"""Maps measured against a reference: real files in, report and rasters out."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from landquilt.backend.accuracy.metrics import boundary_f1, confusion
from landquilt.backend.assess import run
from landquilt.backend.shared.card import ISPRS, Band, Card, LandClass, card_to_json
from landquilt.backend.shared.errors import InputError
from landquilt.backend.shared.jobs import Assess, Finished, Note, decode
from rasterio.transform import Affine
from rasterio.warp import Resampling, calculate_default_transform, reproject

ROOT = Path(__file__).resolve().parents[2]
GRID = Affine(0.5, 0, 680_000, 0, -0.5, 5_170_000)
LEGEND = "1=water, 2=wood, 3=field"


def blobs(h, w, classes=3, seed=0, size=7):
    """Areas of classes 1..K, (h, w) uint8."""
    rng = np.random.default_rng(seed)
    small = rng.integers(1, classes + 1, (-(-h // size), -(-w // size)))
    return np.kron(small, np.ones((size, size), int))[:h, :w].astype(np.uint8)


def write(path, values, transform=GRID, crs="EPSG:32632", **profile):
    values = np.atleast_3d(values) if values.ndim == 2 else np.moveaxis(values, 0, -1)
    h, w, bands = values.shape
    options = {"height": h, "width": w, "count": bands, "dtype": values.dtype, "crs": crs, "transform": transform}
    with rasterio.open(path, "w", driver="GTiff", **options, **profile) as file:
        file.write(np.moveaxis(values, -1, 0))
    return str(path)


def assess(tmp_path, reference, *maps, **more):
    """Run the job; the report as JSON, and the notes."""
    job = Assess(reference, list(maps), str(tmp_path / "report"), **{"legend": LEGEND, **more})
    messages = list(run(job))
    assert isinstance(messages[-1], Finished)
    for path in messages[-1].outputs.values():
        assert Path(path).is_file()
    assert not (tmp_path / "report.part").exists()
    return json.loads((tmp_path / "report" / "report.json").read_text()), [item.text for item in messages if isinstance(item, Note)]


def refused(tmp_path, *layers, **more):
    """The sentence with which a job is refused."""
    with pytest.raises(InputError) as caught:
        assess(tmp_path, *layers, **more)
    text = str(caught.value)
    assert text[-1] in ".?" and "\n" not in text and text[0].isupper()
    assert not (tmp_path / "report").exists() and not (tmp_path / "report.part").exists()
    return text


def matrix_of(report, k=0, variant="full"):
    return np.array(report["maps"][k][variant]["matrix"])


def corners(columns, rows, transform=GRID):
    return [transform @ corner for corner in zip(columns, rows)]


def polygons(path, values, field="class", names=None, crs=None):
    """GeoJSON with a rectangle around each run of equal pixels of a row."""
    features = []
    for y, line in enumerate(values):
        cuts = [0, *(np.flatnonzero(np.diff(line.astype(int))) + 1).tolist(), len(line)]
        for a, b in zip(cuts, cuts[1:]):
            if line[a]:
                ring = [list(point) for point in corners([a, b, b, a, a], [y, y, y + 1, y + 1, y])]
                value = int(line[a]) if names is None else names[line[a] - 1]
                shape = {"type": "Polygon", "coordinates": [ring]}
                features.append({"type": "Feature", "properties": {field: value}, "geometry": shape})
    data = {"type": "FeatureCollection", "features": features, "crs": {"type": "name", "properties": {"name": crs or "EPSG:32632"}}}
    path.write_text(json.dumps(data))
    return str(path)


@pytest.fixture()
def truth(tmp_path):
    return write(tmp_path / "truth.tif", blobs(150, 190), tiled=True, blockxsize=64, blockysize=64)


# -- pixels -------------------------------------------------------------------------------------------------------------------


def test_matrix_scores_and_boundaries_are_those_of_the_whole_arrays(tmp_path, truth):
    reference, found = blobs(150, 190), blobs(150, 190, seed=1)
    found[:40] = reference[:40]
    found[100:, 100:] = 0
    report, notes = assess(tmp_path, truth, write(tmp_path / "map.tif", found, nodata=0), block=32)
    expected = confusion(reference, found, 3)
    assert (matrix_of(report) == expected).all()
    entry = report["maps"][0]
    assert entry["pixels"] == {"compared": int(expected.sum()), "no_reference": 0, "ignored": 0, "no_map": 50 * 90}
    assert entry["boundary_f1"]["f1"] == pytest.approx([boundary_f1(reference, found, k, 3) for k in (1, 2, 3)])
    assert entry["areas"]["map_m2"] == pytest.approx((expected.sum(0) * 0.25).tolist(), rel=1e-3)
    assert any("4,500 without a class in the map" in text for text in notes)
    low, high = (entry["intervals"]["overall_accuracy"][end] for end in ("low", "high"))
    assert low < entry["full"]["scores"]["overall_accuracy"] < high


def test_the_eroded_variant_leaves_out_what_is_near_borders_of_the_reference(tmp_path):
    reference = np.ones((64, 64), np.uint8)
    reference[:, 32:] = 2
    found = np.roll(reference, 2, 1)  # wrong along the border only, and in two columns at the left edge
    report, _ = assess(tmp_path, write(tmp_path / "r.tif", reference), write(tmp_path / "m.tif", found), legend="1=a, 2=b")
    assert matrix_of(report).tolist() == [[64 * 30, 64 * 2], [64 * 2, 64 * 30]]
    assert matrix_of(report, 0, "eroded").tolist() == [[64 * 27, 64 * 2], [0, 64 * 29]]


def test_tables_hold_the_same_numbers_as_the_report(tmp_path, truth):
    report, _ = assess(tmp_path, truth, write(tmp_path / "map.tif", blobs(150, 190, seed=1)))
    with open(tmp_path / "report" / "matrix.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [[int(row[name]) for name in ("water", "wood", "field")] for row in rows[:3]] == matrix_of(report).tolist()
    assert [row["variant"] for row in rows] == ["full"] * 3 + ["eroded"] * 3
    with open(tmp_path / "report" / "classes.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [float(row["f1"]) for row in rows[:3]] == report["maps"][0]["full"]["scores"]["f1"]
    assert float(rows[0]["boundary_f1"]) == report["maps"][0]["boundary_f1"]["f1"][0]


@pytest.mark.parametrize("name", ["=cmd()", "+1", "-1", "@SUM(A1)"])
def test_a_name_that_a_spreadsheet_would_compute_stays_a_name_in_tables(name, tmp_path):
    path = write(tmp_path / "map.tif", blobs(60, 60))
    assess(tmp_path, path, path, legend=f"1={name}, 2=b, 3=c")
    for table in ("matrix.csv", "classes.csv"):
        with open(tmp_path / "report" / table, newline="") as file:
            texts = [text for row in csv.reader(file) for text in row if not text.replace(".", "").isdigit()]
        assert f"'{name}" in texts and not any(text.startswith(("=", "+", "-", "@")) for text in texts)


def test_the_disagreement_raster_codes_reference_times_ten_plus_map(tmp_path):
    reference, found = blobs(90, 70), blobs(90, 70, seed=1)
    found[:5] = 0
    assess(tmp_path, write(tmp_path / "r.tif", reference), write(tmp_path / "m.tif", found, nodata=0), ignore=["field"])
    with rasterio.open(tmp_path / "report" / "disagreement_1_m.tif") as file:
        expected = np.where((found > 0) & (reference < 3), reference * 10 + found, 0)
        assert (file.read(1) == expected).all() and file.nodata == 0 and file.transform == GRID and file.dtypes == ("uint8",)
    style = (tmp_path / "report" / "disagreement_1_m.qml").read_text()
    assert 'value="12"' in style and "water shown as wood" in style and 'value="31"' not in style


def test_codes_of_more_than_one_digit_have_room_in_the_disagreement_raster(tmp_path):
    reference, found = np.full((8, 8), 12, np.uint8), np.full((8, 8), 7, np.uint8)
    assess(tmp_path, write(tmp_path / "r.tif", reference), write(tmp_path / "m.tif", found), legend="7=a, 12=b")
    with rasterio.open(tmp_path / "report" / "disagreement_1_m.tif") as file:
        assert (file.read(1) == 1207).all()
    big = np.full((8, 8), 211, np.uint16)
    assess(tmp_path, write(tmp_path / "r.tif", big), write(tmp_path / "m.tif", big), legend="211=a, 312=b")
    with rasterio.open(tmp_path / "report" / "disagreement_1_m.tif") as file:
        assert (file.read(1) == 2_110_211).all()


def test_two_maps_are_compared_with_test_interval_and_a_raster_of_who_is_right(tmp_path, truth):
    reference = blobs(150, 190)
    good, poor = reference.copy(), reference.copy()
    good[:20, :20], poor[:60, :90] = 3, 1
    report, _ = assess(tmp_path, truth, write(tmp_path / "a.tif", good), write(tmp_path / "b.tif", poor), block=16, names=["good", "poor"])
    pair = report["pairs"][0]
    only = ((good == reference) & (poor != reference)).sum(), ((good != reference) & (poor == reference)).sum()
    assert (pair["mcnemar"]["only_first"], pair["mcnemar"]["only_second"]) == only
    assert pair["mcnemar"]["statistic"] == pytest.approx((abs(int(only[0]) - int(only[1])) - 1) ** 2 / sum(only))
    by_class = [(found["only_first"], found["only_second"]) for found in pair["mcnemar_by_class"]]
    assert tuple(map(sum, zip(*by_class))) == only
    change = pair["difference"]["overall_accuracy"]
    assert change["estimate"] == pytest.approx((good == reference).mean() - (poor == reference).mean()) and change["low"] > 0
    with rasterio.open(tmp_path / "report" / "who_is_right.tif") as file:
        codes = file.read(1)
    both, none = (good == reference) & (poor == reference), (good != reference) & (poor != reference)
    assert ((codes == 1) == both).all() and ((codes == 4) == none).all() and [(codes == 2).sum(), (codes == 3).sum()] == list(only)


def test_a_map_is_compared_with_itself_without_error(tmp_path, truth):
    report, _ = assess(tmp_path, truth, truth)
    scores = report["maps"][0]["full"]["scores"]
    assert scores["overall_accuracy"] == scores["mean_f1"] == scores["mean_iou"] == 1


def test_a_class_in_only_one_of_the_two_scores_zero_and_one_in_none_is_left_out(tmp_path):
    reference, found = np.full((20, 20), 1, np.uint8), np.full((20, 20), 1, np.uint8)
    found[:10] = 2
    report, _ = assess(tmp_path, write(tmp_path / "r.tif", reference), write(tmp_path / "m.tif", found))
    scores = report["maps"][0]["full"]["scores"]
    assert scores["f1"] == [pytest.approx(2 / 3), 0, None] and scores["recall"] == [0.5, None, None]
    assert scores["mean_f1"] == pytest.approx(1 / 3)


def test_a_shift_by_one_pixel_costs_the_pixels_along_the_borders(tmp_path):
    reference = blobs(60, 60)
    report, _ = assess(tmp_path, write(tmp_path / "r.tif", reference), write(tmp_path / "m.tif", np.roll(reference, 1, 1)), erosion=2)
    assert matrix_of(report).trace() == (reference == np.roll(reference, 1, 1)).sum()
    assert report["maps"][0]["boundary_f1"]["mean"] > 0.9


def test_a_swapped_legend_is_put_right_by_a_table(tmp_path, truth):
    swapped = write(tmp_path / "m.tif", np.array([0, 2, 3, 1], np.uint8)[blobs(150, 190)])
    wrong, _ = assess(tmp_path, truth, swapped)
    right, _ = assess(tmp_path, truth, swapped, map_classes=["2=water, 3=wood, 1=field"])
    assert wrong["maps"][0]["full"]["scores"]["overall_accuracy"] == 0 and right["maps"][0]["full"]["scores"]["overall_accuracy"] == 1


def test_an_ignored_class_is_not_compared_but_shown_by_the_map_it_is_an_error(tmp_path):
    reference, found = np.array([[1, 1, 3, 3]], np.uint8).repeat(4, 0), np.array([[1, 3, 3, 1]], np.uint8).repeat(4, 0)
    report, notes = assess(tmp_path, write(tmp_path / "r.tif", reference), write(tmp_path / "m.tif", found), ignore=["field"])
    assert matrix_of(report).tolist() == [[4, 0, 4], [0, 0, 0], [0, 0, 0]]
    assert report["maps"][0]["pixels"]["ignored"] == 8 and report["maps"][0]["full"]["scores"]["mean_f1"] == pytest.approx(2 / 3)
    assert any("8 of ignored classes" in text for text in notes)


def test_a_mask_says_where_to_compare(tmp_path, truth):
    mask = polygons(tmp_path / "mask.geojson", np.pad(np.ones((30, 40), np.uint8), ((10, 0), (20, 0))))
    report, _ = assess(tmp_path, truth, truth, mask=mask)
    assert report["maps"][0]["pixels"]["compared"] == 30 * 40


def test_values_that_are_no_class_are_left_out_and_named(tmp_path):
    values = np.array([[1, 2, 9, 9, 250]], np.uint8).repeat(3, 0)
    report, notes = assess(tmp_path, write(tmp_path / "r.tif", values), write(tmp_path / "m.tif", np.ones((3, 5), np.uint8)))
    assert report["maps"][0]["pixels"]["compared"] == 6
    assert any("r.tif" in text and "9 (6), 250 (3)" in text for text in notes)


# -- what layers may be -------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_polygons_of_the_same_content_as_the_map_agree_everywhere(tmp_path, truth):
    for name, names in (("codes", None), ("names", ("Water", "WOOD", "field"))):
        layer = polygons(tmp_path / f"{name}.geojson", blobs(150, 190), names=names)
        report, _ = assess(tmp_path, layer, truth)
        assert matrix_of(report).trace() == 150 * 190 and report["maps"][0]["full"]["scores"]["overall_accuracy"] == 1


@pytest.mark.slow
def test_polygons_may_be_the_map_and_a_raster_the_reference(tmp_path, truth):
    report, _ = assess(tmp_path, truth, polygons(tmp_path / "map.geojson", blobs(150, 190)))
    assert report["maps"][0]["full"]["scores"]["overall_accuracy"] == 1


def test_polygons_with_holes_that_span_many_blocks_are_drawn_as_a_whole(tmp_path):
    expected = np.full((700, 1300), 1, np.uint8)
    expected[50:650, 100:1250] = 2
    expected[300:330, 600:1100] = 3
    rings = [corners([0, 1300, 1300, 0, 0], [0, 0, 700, 700, 0])], [
        corners([100, 1250, 1250, 100, 100], [50, 50, 650, 650, 50]),
        corners([600, 600, 1100, 1100, 600], [300, 330, 330, 300, 300]),
    ], [corners([600, 1100, 1100, 600, 600], [300, 300, 330, 330, 300])]  # fmt: skip
    features = [
        {"type": "Feature", "properties": {"class": k}, "geometry": {"type": "Polygon", "coordinates": part}}
        for k, part in enumerate(rings, 1)
    ]
    crs = {"type": "name", "properties": {"name": "EPSG:32632"}}
    (tmp_path / "r.geojson").write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
    report, _ = assess(tmp_path, str(tmp_path / "r.geojson"), write(tmp_path / "m.tif", expected))
    assert report["maps"][0]["full"]["scores"]["overall_accuracy"] == 1 and report["maps"][0]["pixels"]["compared"] == 700 * 1300


def test_the_colours_of_the_isprs_legend_are_understood(tmp_path):
    codes = blobs(80, 90, classes=6)
    table = np.array([(0, 0, 0), *(tuple(bytes.fromhex(item.color[1:])) for item in ISPRS)], np.uint8)
    colored = write(tmp_path / "colors.tif", np.moveaxis(table[codes], -1, 0))
    report, notes = assess(tmp_path, colored, write(tmp_path / "m.tif", codes), legend="")
    assert report["maps"][0]["full"]["scores"]["overall_accuracy"] == 1 and report["clutter"] == 6
    assert "1 impervious surfaces, 2 building" in notes[0]


def test_names_in_a_raster_s_category_table_go_before_its_codes(tmp_path, truth):
    path = write(tmp_path / "m.tif", np.array([0, 2, 1, 3], np.uint8)[blobs(150, 190)])
    names = "".join(f"<Category>{name}</Category>" for name in ("no data", "Wood", "Water", "Field"))
    Path(path + ".aux.xml").write_text(
        f'<PAMDataset><PAMRasterBand band="1"><CategoryNames>{names}</CategoryNames></PAMRasterBand></PAMDataset>'
    )
    report, _ = assess(tmp_path, truth, path)
    assert report["maps"][0]["full"]["scores"]["overall_accuracy"] == 1


def test_a_map_of_our_own_names_its_classes_by_its_card(tmp_path, truth):
    classes = LandClass(1, "water", "#0000ff"), LandClass(2, "wood", "#00aa00"), LandClass(3, "field", "#eeee00")
    card = Card("model", "resnet18-spp-steps", classes, (Band("grey", 128, 48),), 1)
    path = write(tmp_path / "m.tif", blobs(150, 190))
    with rasterio.open(path, "r+") as file:
        file.update_tags(LANDQUILT_CARD=json.dumps(card_to_json(card)))
    named = polygons(tmp_path / "r.geojson", blobs(150, 190), names=("Water", "Wood", "Field"))
    report, _ = assess(tmp_path, named, path, legend="")
    assert [(item["code"], item["name"], item["color"]) for item in report["classes"]][1] == (2, "wood", "#00aa00")
    assert report["maps"][0]["full"]["scores"]["overall_accuracy"] == 1


def test_names_in_the_tags_of_the_band_are_understood(tmp_path, truth):
    path = write(tmp_path / "m.tif", np.array([0, 20, 10, 30], np.uint8)[blobs(150, 190)])
    with rasterio.open(path, "r+") as file:
        file.update_tags(1, CLASS_10="Wood", CLASS_20="Water", CLASS_30="Field", CLASS_0="no data", CLASS="map")
    report, _ = assess(tmp_path, truth, path)
    assert report["maps"][0]["full"]["scores"]["overall_accuracy"] == 1


def test_names_in_an_attribute_table_are_understood(tmp_path, truth):
    path = write(tmp_path / "m.tif", np.array([0, 20, 10, 30], np.uint8)[blobs(150, 190)])
    fields = "".join(
        f"<FieldDefn index='{k}'><Name>{name}</Name><Type>{kind}</Type><Usage>{usage}</Usage></FieldDefn>"
        for k, (name, kind, usage) in enumerate((("VALUE", 0, 5), ("COUNT", 0, 1), ("label", 2, 2)))
    )
    lines = ((10, "Wood"), (20, "Water"), (30, "Field"))
    rows = "".join(f"<Row index='{k}'><F>{value}</F><F>9</F><F>{name}</F></Row>" for k, (value, name) in enumerate(lines))
    table = f"<GDALRasterAttributeTable tableType='thematic'>{fields}{rows}</GDALRasterAttributeTable>"
    Path(path + ".aux.xml").write_text(f"<PAMDataset><PAMRasterBand band='1'>{table}</PAMRasterBand></PAMDataset>")
    report, _ = assess(tmp_path, truth, path)
    assert report["maps"][0]["full"]["scores"]["overall_accuracy"] == 1


def test_without_any_names_the_codes_that_occur_are_the_legend(tmp_path, truth):
    report, _ = assess(tmp_path, truth, truth, legend="")
    assert [item["name"] for item in report["classes"]] == ["class 1", "class 2", "class 3"] and report["clutter"] is None
    assert "mean_f1_without_clutter" in report["maps"][0]["full"]["scores"]
    assert report["maps"][0]["full"]["scores"]["mean_f1_without_clutter"] is None


def test_codes_from_zero_and_no_data_of_255_are_understood_by_a_table(tmp_path, truth):
    values = blobs(150, 190) - 1
    values[:10] = 255
    path = write(tmp_path / "m.tif", values, nodata=255)
    report, _ = assess(tmp_path, truth, path, map_classes=["0=water,1=wood,2=field"])
    assert report["maps"][0]["full"]["scores"]["overall_accuracy"] == 1 and report["maps"][0]["pixels"]["no_map"] == 1900


@pytest.mark.parametrize("dtype", ["int16", "uint16", "int32", "float32", "float64"])
def test_codes_of_any_number_type_are_read(tmp_path, truth, dtype):
    report, _ = assess(tmp_path, truth, write(tmp_path / "m.tif", blobs(150, 190).astype(dtype)))
    assert report["maps"][0]["full"]["scores"]["overall_accuracy"] == 1


def test_a_coarser_reference_is_brought_to_the_map_s_pixels_by_nearest_neighbour(tmp_path):
    coarse = blobs(30, 40)
    fine = coarse.repeat(4, 0).repeat(4, 1)
    reference = write(tmp_path / "r.tif", coarse, GRID @ Affine.scale(4))
    report, notes = assess(tmp_path, reference, write(tmp_path / "m.tif", fine))
    assert report["maps"][0]["pixels"]["compared"] == fine.size and report["maps"][0]["full"]["scores"]["overall_accuracy"] == 1
    assert any("nearest neighbour" in text for text in notes)


def test_layers_that_overlap_in_part_are_compared_there_also_where_zero_is_a_class(tmp_path):
    values = blobs(60, 80) - 1
    table = "0=water, 1=wood, 2=field"
    reference = write(tmp_path / "r.tif", values[20:, 30:], GRID @ Affine.translation(30, 20))
    more = {"map_classes": [table], "reference_classes": table}
    report, _ = assess(tmp_path, reference, write(tmp_path / "m.tif", values), **more)
    assert report["maps"][0]["pixels"] == {"compared": 40 * 50, "no_reference": 60 * 80 - 40 * 50, "ignored": 0, "no_map": 0}
    assert report["maps"][0]["full"]["scores"]["overall_accuracy"] == 1


def test_a_reference_in_other_coordinates_is_brought_to_the_map(tmp_path):
    values = blobs(200, 200, size=20)
    source = write(tmp_path / "m.tif", values)
    bounds = rasterio.open(source).bounds
    transform, width, height = calculate_default_transform("EPSG:32632", "EPSG:4326", 200, 200, *bounds)
    there = np.zeros((height, width), np.uint8)
    places = {"src_transform": GRID, "src_crs": "EPSG:32632", "dst_transform": transform, "dst_crs": "EPSG:4326"}
    reproject(values, there, resampling=Resampling.nearest, **places)
    report, _ = assess(tmp_path, write(tmp_path / "r.tif", there, transform, "EPSG:4326", nodata=0), source)
    assert report["maps"][0]["full"]["scores"]["overall_accuracy"] > 0.97
    assert report["maps"][0]["eroded"]["scores"]["overall_accuracy"] > 0.999


def test_polygons_in_longitude_and_latitude_are_brought_to_the_map(tmp_path):
    from rasterio.warp import transform as to

    values = np.zeros((100, 100), np.uint8)
    values[20:70, 30:80] = 2
    x, y = zip(*corners([30, 80, 80, 30, 30], [20, 20, 70, 70, 20]))
    ring = list(zip(*to("EPSG:32632", "EPSG:4326", x, y)))
    shape = {"type": "Feature", "properties": {"kind": "wood"}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    (tmp_path / "r.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": [shape]}))
    report, _ = assess(tmp_path, str(tmp_path / "r.geojson"), write(tmp_path / "m.tif", values), reference_field="kind")
    assert matrix_of(report)[1, 1] == report["maps"][0]["pixels"]["compared"] == pytest.approx(2500, abs=50)


def test_layers_without_coordinates_are_compared_pixel_by_pixel(tmp_path):
    values = blobs(40, 50)
    layers = [write(tmp_path / f"{name}.tif", values, Affine.identity(), None) for name in "rm"]
    report, _ = assess(tmp_path, *layers)
    assert report["maps"][0]["pixels"]["compared"] == 2000 and "areas" not in report["maps"][0]


# -- what is refused ------------------------------------------------------------------------------------------------------------


def test_layers_that_do_not_meet_are_refused_in_one_sentence(tmp_path, truth):
    far = write(tmp_path / "far.tif", blobs(20, 20), GRID @ Affine.translation(5000, 0))
    assert "same place" in refused(tmp_path, truth, far)


def test_layers_farther_away_than_any_place_are_refused_at_once(tmp_path):
    here = write(tmp_path / "here.tif", blobs(40, 40), crs="EPSG:32632")
    away = write(tmp_path / "away.tif", blobs(40, 40), crs="EPSG:3857", transform=Affine(0.5, 0, 1e300, 0, -0.5, 1e300))
    for pair in ((here, away), (away, here)):
        with pytest.raises(InputError, match="a coordinate is farther away than any place"):
            assess(tmp_path, *pair)


def test_a_mask_or_ignored_classes_that_leave_nothing_to_compare_are_named(tmp_path, truth):
    aside = polygons(tmp_path / "aside.geojson", np.ones((5, 5), np.uint8), crs="EPSG:32633")
    found = write(tmp_path / "map.tif", blobs(150, 190))
    assert refused(tmp_path, truth, found, mask=aside).startswith("No pixel inside the mask of the map")
    assert "has a class that is not ignored;" in refused(tmp_path, truth, found, ignore=["1", "2", "3"])
    assert refused(tmp_path, truth, found, ignore=["moor"]).startswith("The list of ignored classes names the class 'moor'")


def test_every_mean_is_on_the_page_with_and_without_clutter(tmp_path):
    legend = "1=wood, 2=clutter"
    values = blobs(90, 90, 2)
    assess(tmp_path, write(tmp_path / "r.tif", values), write(tmp_path / "m.tif", np.roll(values, 1)), legend=legend)
    page = (tmp_path / "report" / "report.html").read_text()
    for mean in ("Mean F1", "Mean recall", "Mean IoU", "Mean precision", "Mean boundary F1, within 3 px"):
        assert f">{mean} without clutter<" in page and (f">{mean}<" in page or f">{mean} (" in page)


def test_a_missing_file_is_refused_in_one_sentence(tmp_path, truth):
    assert "gone.tif" in refused(tmp_path, str(tmp_path / "gone.tif"), truth)
    assert "gone.tif" in refused(tmp_path, truth, str(tmp_path / "gone.tif"))


def test_a_file_that_is_no_layer_is_refused_in_one_sentence(tmp_path, truth):
    (tmp_path / "note.txt").write_text("hello")
    assert "neither a raster" in refused(tmp_path, str(tmp_path / "note.txt"), truth)


def test_an_image_is_refused_as_a_map(tmp_path, truth):
    image = write(tmp_path / "image.tif", np.zeros((4, 20, 20), np.uint16))
    assert "4 bands" in refused(tmp_path, truth, image)


def test_an_unknown_field_is_refused_with_those_that_there_are(tmp_path, truth):
    layer = polygons(tmp_path / "r.geojson", blobs(20, 20), field="klasse")
    assert "klasse" in refused(tmp_path, layer, truth, reference_field="class")


def test_values_that_no_name_or_code_fits_are_refused_with_what_there_is(tmp_path, truth):
    layer = polygons(tmp_path / "r.geojson", blobs(20, 20), names=("Acker", "Wiese", "See"))
    text = refused(tmp_path, layer, truth)
    assert "Acker" in text and "1 water" in text


def test_a_table_that_names_no_class_is_refused(tmp_path, truth):
    assert "'sea'" in refused(tmp_path, truth, truth, map_classes=["1=sea"])
    assert "'1'" in refused(tmp_path, truth, truth, map_classes=["1"])


def test_rasters_without_coordinates_and_of_another_size_are_refused(tmp_path, truth):
    plain = write(tmp_path / "plain.tif", blobs(20, 20), Affine.identity(), None)
    assert "has no place on the ground" in refused(tmp_path, plain, truth)


def test_polygons_alone_are_compared_in_pixels_of_a_size_that_is_named(tmp_path):
    truth, found = blobs(20, 30), blobs(20, 30)
    found[:5] = 1
    layers = [polygons(tmp_path / f"{name}.geojson", values, crs="EPSG:32632") for name, values in (("r", truth), ("m", found))]
    report, notes = assess(tmp_path, *layers, pixel_size=0.5)
    expected = confusion(truth, found, 3)
    assert sum(map(sum, matrix_of(report))) == pytest.approx(expected.sum(), rel=0.01)
    assert report["maps"][0]["full"]["scores"]["overall_accuracy"] == pytest.approx(np.trace(expected) / expected.sum(), abs=0.01)
    assert report["pixel_area_m2"] == pytest.approx(0.25, rel=0.01)
    assert any("over" in note and "m.geojson" in note for note in notes)


def test_polygons_alone_get_pixels_by_their_own_size_and_say_so(tmp_path):
    layer = polygons(tmp_path / "r.geojson", blobs(20, 30))  # longitude and latitude
    report, notes = assess(tmp_path, layer, layer)
    assert report["maps"][0]["full"]["scores"]["overall_accuracy"] == 1.0
    assert report["pixel_area_m2"] == pytest.approx(0.025**2, rel=0.1)  # a twentieth of the half metre that each is high
    assert any("size of the pixels is chosen" in note for note in notes)


SIZES = [(1e-6, "choose larger pixels"), (-1.0, "choose 0 to 100000"), (float("nan"), "is not a number to compute with")]


@pytest.mark.parametrize(("size", "text"), SIZES)
def test_pixels_that_are_too_many_or_no_size_are_refused(tmp_path, size, text):
    layer = polygons(tmp_path / "r.geojson", blobs(20, 30))
    assert text in refused(tmp_path, layer, layer, pixel_size=size)


def test_each_polygon_map_has_a_class_field_of_its_own(tmp_path, truth):
    values = blobs(40, 60)
    maps = [polygons(tmp_path / f"{field}.geojson", values, field=field) for field in ("klasse", "art")]
    report, _ = assess(tmp_path, truth, *maps, map_fields=["klasse", "art"])
    expected = confusion(blobs(150, 190)[:40, :60], values, 3)
    assert (matrix_of(report) == expected).all() and (matrix_of(report, 1) == expected).all()
    text = refused_run(tmp_path, truth, maps, ["art", "klasse"])
    assert "'art'" in text and "klasse" in text
    assert "2 maps but 3 class fields" in refused_run(tmp_path, truth, maps, ["a", "b", "c"])


def refused_run(tmp_path, reference, maps, fields):
    with pytest.raises(InputError) as caught:
        list(run(Assess(reference, maps, str(tmp_path / "other"), map_fields=fields)))
    return str(caught.value)


def test_an_output_that_is_a_file_is_refused_and_stays(tmp_path, truth):
    (tmp_path / "report").write_text("mine")
    with pytest.raises(InputError, match="is a file"):
        list(run(Assess(truth, [truth], str(tmp_path / "report"))))
    assert (tmp_path / "report").read_text() == "mine"


def test_other_files_in_the_folder_stay_and_a_stopped_run_leaves_nothing(tmp_path, truth):
    folder = tmp_path / "report"
    folder.mkdir()
    (folder / "mine.txt").write_text("mine")
    messages = run(Assess(truth, [truth], str(folder)))
    next(messages)
    next(messages)
    next(messages)
    messages.close()
    assert [path.name for path in folder.iterdir()] == ["mine.txt"] and not (tmp_path / "report.part").exists()
    assess(tmp_path, truth, truth)
    assert (folder / "mine.txt").read_text() == "mine" and (folder / "report.html").exists()


# -- doors ----------------------------------------------------------------------------------------------------------------------


def test_a_layer_that_is_only_a_copy_is_told_of_by_its_name(tmp_path, truth):
    empty = write(tmp_path / "copy.tif", np.full((150, 190), 9, np.uint8))
    text = refused(tmp_path, empty, truth, names=["Last year"], reference_name="Trees")
    assert "the map 'Last year'" in text and "the reference 'Trees'" in text
    _, notes = assess(tmp_path, truth, truth, names=["Last year"], reference_name="Trees")
    assert any(note.startswith("Compared on the grid of the map 'Last year':") for note in notes)


def test_the_page_is_whole_in_itself_and_escapes_names(tmp_path, truth):
    assess(tmp_path, truth, truth, names=["<b>map</b> & co"])
    page = (tmp_path / "report" / "report.html").read_text()
    assert page.count("<section>") >= 5 and "<b>map</b>" not in page and "&lt;b&gt;map" in page
    assert "http" not in page and "<script" not in page and "None" not in page and "nan" not in page


def test_the_command_writes_the_report_and_prints_the_headline(tmp_path, truth, command):
    status, said, noted = command("assess", truth, truth, "--output", tmp_path / "out", "--legend", LEGEND, "--kappa")
    assert status == 0, noted
    assert "overall accuracy         1.000" in said and f"report: {tmp_path / 'out' / 'report.html'}" in said
    assert "Legend: 1 water, 2 wood, 3 field." in noted
    assert json.loads((tmp_path / "out" / "report.json").read_text())["maps"][0]["full"]["scores"]["kappa"] == 1


def test_the_command_says_what_is_wrong_in_one_sentence(tmp_path, truth, command):
    status, _, said = command("assess", truth, "gone.tif", "--output", tmp_path / "out")
    assert status == 2 and said.strip() == (
        "Error: The map 'gone.tif' does not exist; name a class raster, or polygons or points with a class field."
    )


def test_the_worker_takes_the_job_and_imports_no_network(tmp_path, truth):
    job = json.dumps({"kind": "Assess", "reference": truth, "maps": [truth], "output": str(tmp_path / "out"), "legend": LEGEND})
    code = "import sys; sys.argv = ['backend']; from backend.__main__ import main; main([]); print('torch' in sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, input=job + "\n", capture_output=True, text=True)
    end = decode(done.stdout.splitlines()[-1])
    assert isinstance(end, Finished) and end.headline["overall accuracy"] == 1
    assert done.stderr.strip().endswith("False")
