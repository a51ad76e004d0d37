"""The form: image, model, bands, area, outputs and what is folded away. It edits one `Form` and starts nothing itself."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any, Optional, cast

from qgis.core import QgsApplication, QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer, QgsReferencedRectangle
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QPushButton, QToolButton, QWidget

from ...backend.shared.card import Card, find_model, read_card, successor
from ...backend.shared.errors import InputError
from ..ground_size import metres_per_pixel, size_sentence
from ..online import is_online
from ..result_layers import is_result
from ..translation import tr
from ..widgets.arrangement import ROOM, align, beside, column_of, group, stack
from ..widgets.card_view import CardView
from ..widgets.fields import ParameterRows, add_row, definition_of, form_in, named, narrow, order_keys
from ..widgets.notice import Notice
from .area_choice import AreaChoice
from .band_choice import BandChoice, band_names, guess_of
from .bands import sentence_of
from .form import ADVANCED, CANVAS, CLEANING, WHOLE, Form, parameters_of
from .model_choice import ModelChoice
from .output_choice import OutputChoice
from .pixel_choice import PixelChoice, size_read
from .rectangle_mark import RectangleMark
from .refine_choice import RefineChoice


class SegmentFormPage(QWidget):
    changed = pyqtSignal()
    manage = pyqtSignal()  # the user wants to see the page of the models
    compare = pyqtSignal()  # the user wants to see the polygons before and after

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltForm")
        self.canvas, self.form, self.is_showing = canvas, Form(), False
        self.mark = RectangleMark(canvas)
        self.card: Card | None = None  # of the form's model; None where it cannot be read
        self.make_widgets()
        self.arrange()
        self.connect_widgets()
        self.show_form(Form())

    # -- what others ask ---------------------------------------------------------------------------------------------

    def image(self) -> QgsRasterLayer | None:
        return cast(Optional[QgsRasterLayer], QgsProject.instance().mapLayer(self.form.image))

    def parameters(self) -> dict[str, Any] | None:
        """Of landquilt:segment; None where no image is chosen or the model cannot be read."""
        if self.image() is None or self.card is None:
            return None
        return parameters_of(self.form, self.view())

    def view(self) -> QgsReferencedRectangle:
        """What the canvas shows."""
        return QgsReferencedRectangle(self.canvas.extent(), self.canvas.mapSettings().destinationCrs())

    def follow(self, layer: QgsMapLayer | None) -> None:
        """The active layer has changed: its image is meant, unless the image is pinned or the layer cannot be one."""
        if isinstance(layer, QgsRasterLayer) and not self.form.is_pinned and not is_result(layer) and self.has_bands(layer):
            self.choose_image(layer)

    def has_bands(self, layer: QgsRasterLayer) -> bool:
        """Whether a file has enough for the model: a comparison's map of errors, say, has one band. Online layers say nothing of theirs."""
        return self.card is None or layer.providerType() != "gdal" or layer.bandCount() >= len(self.card.bands)

    def show_form(self, form: Form) -> None:
        """Fill all widgets; an image that is not there is replaced by the first that is."""
        self.is_showing = True
        new = successor(form.model)
        self.form = form = replace(form, model=new or form.model)
        image = self.image() or next((item for item in rasters() if not is_result(item)), None)
        self.choice.setLayer(image)
        self.pin.setChecked(form.is_pinned)
        self.model.show_model(self.form.model)
        self.outputs.show_form(form)
        self.refine.show_form(form)
        self.cleaning.show(asdict(form))
        self.advanced.show(asdict(form))
        self.area.show_form(form, image)
        self.is_showing = False
        bands = form.bands if image is not None and image.id() == form.image else ()
        self.edit(image=image.id() if image else "", bands=bands)
        self.show_model()
        if new:
            self.model.notice.say(tr("{}, which took the place of the model of before, is chosen.").format(new))

    def insert_below_area(self, *widgets: QWidget) -> None:
        """The place of preview and teaching: after what is to be classified, before how."""
        layout: Any = self.layout()
        for place, widget in enumerate(widgets, layout.indexOf(self.area) + 1):
            layout.insertWidget(place, widget)

    # -- how it is made ----------------------------------------------------------------------------------------------

    def make_widgets(self) -> None:
        self.choice = named(QgsMapLayerComboBox(), "LandQuiltImage", tr("Image"), definition_of("INPUT").help())
        self.choice.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.pin = named(
            QToolButton(), "LandQuiltPin", tr("Keep this image"), tr("Keep this image when another layer becomes the active one.")
        )
        self.pin.setCheckable(True)
        self.show_lock(False)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(8)
        self.model = ModelChoice()
        self.image_notice, self.band_notice = (Notice(f"LandQuilt{part}Notice") for part in ("Image", "Band"))
        self.card_view, self.bands, self.area, self.outputs = CardView(), BandChoice(), AreaChoice(self.canvas), OutputChoice()
        self.pixels, self.refine = PixelChoice(), RefineChoice()
        text = tr("&Before and after…")
        tip = tr("Draw the polygons of a small part of the map as they are and as these two values make them.")
        self.show_compare = named(QPushButton(text), "LandQuiltCompare", text, tip)

    def arrange(self) -> None:
        top = narrow(QFormLayout())
        labels = [add_row(top, tr("&Image"), stack(beside(self.choice, self.pin), self.image_notice), self.choice)]
        labels.append(add_row(top, tr("&Model"), self.model, self.model.models))
        align([*labels, *self.area.labels])
        cleaning, rows, advanced = QWidget(), narrow(QFormLayout()), QWidget()
        column_of(rows, self.show_compare, into=cleaning)
        self.cleaning = ParameterRows(rows, CLEANING, cleaning)
        self.advanced = ParameterRows(form_in(advanced), ADVANCED, advanced)
        self.band_group = group("LandQuiltBandGroup", tr("Bands"), self.bands)
        groups = (
            group("LandQuiltOutputGroup", tr("Output"), self.outputs, is_folded=False),
            self.refine,
            group("LandQuiltCleaningGroup", tr("Tidy polygons"), cleaning),
            group("LandQuiltAdvancedGroup", tr("Advanced"), advanced),
        )
        above = (top, self.card_view, self.pixels, self.area, self.band_group, self.band_notice)
        column_of(*above, *groups, ROOM, into=self).setSpacing(6)

    def connect_widgets(self) -> None:
        self.choice.layerChanged.connect(self.choose_image)
        self.pin.toggled.connect(self.show_lock)
        self.pin.toggled.connect(lambda is_pinned: self.edit(is_pinned=is_pinned))
        self.model.chosen.connect(self.take_model)
        self.model.manager.clicked.connect(self.manage)
        self.bands.changed.connect(self.choose_bands)
        self.pixels.changed.connect(self.choose_pixels)
        self.area.changed.connect(lambda values: self.edit(**values))
        self.outputs.changed.connect(lambda values: self.edit(**values))
        for rows in (self.refine, self.cleaning, self.advanced):
            rows.changed.connect(self.choose_parameter)
        self.show_compare.clicked.connect(self.compare)
        self.canvas.extentsChanged.connect(self.show_cost)

    # -- what the user does ------------------------------------------------------------------------------------------

    def show_lock(self, is_pinned: bool) -> None:
        """The picture is the state; the words say what a click does."""
        self.pin.setIcon(QgsApplication.getThemeIcon("/locked.svg" if is_pinned else "/unlocked.svg"))
        free = tr("Keep this image when another layer becomes the active one.")
        self.pin.setToolTip(tr("This image stays; click to follow the active layer again.") if is_pinned else free)

    def edit(self, **values: Any) -> None:
        if not self.is_showing:
            self.form = replace(self.form, **values)
            self.mark.show(self.form)
            self.show_cost()
            self.changed.emit()

    def choose_image(self, layer: QgsRasterLayer | None) -> None:
        if self.is_showing or (layer.id() if layer else "") == self.form.image:
            return
        self.edit(image=layer.id() if layer else "", bands=())
        if layer is not None and is_online(layer) and self.form.area == WHOLE:  # all of it is the world
            self.edit(area=CANVAS)
        self.choice.setLayer(layer)
        self.area.show_form(self.form, layer)
        self.show_image()

    def choose_bands(self, bands: tuple[int, ...]) -> None:
        self.edit(bands=bands)
        self.show_guess()

    def choose_pixels(self, size: float | None) -> None:
        self.edit(pixel_size=size)
        self.advanced.show(asdict(self.form))
        self.show_size()

    def choose_parameter(self, name: str, value: Any) -> None:
        self.edit(**{name: value})
        if name == "pixel_size":
            self.show_size()

    def take_outputs(self, places: dict[str, str]) -> None:
        """Write to these, and show it."""
        self.edit(**places)
        self.outputs.show_form(self.form)

    def take_model(self, model: str) -> None:
        """A known model, or any model's folder."""
        self.edit(model=model, bands=())
        self.model.show_model(self.form.model)
        self.show_model()

    def follow_model(self, old: str, new: str) -> None:
        """A model that was at `old` is at `new` now; empty: it is new, or gone. One that is gone gives way to the bundled one."""
        if old and self.form.model == old:
            self.edit(model=new or Form().model, bands=())
        self.model.show_model(self.form.model)
        self.show_model()

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show_model(self) -> None:
        try:
            self.card = read_card(find_model(self.form.model))
            self.model.notice.say("")
        except InputError as error:
            self.card = None
            self.model.notice.say(str(error), "error")
        self.card_view.show_card(self.card)
        self.show_image()

    def show_image(self) -> None:
        """What depends on image and model: bands and sampling distance."""
        image, card = self.image(), self.card
        self.bands.setEnabled(image is not None and card is not None)
        self.image_notice.say("" if image else tr("Add an orthophoto to the project, or choose one here."), "information")
        if image is None or card is None:
            self.band_notice.say("")
            self.pixels.hide()
            self.changed.emit()
            return
        if len(self.form.bands) != len(card.bands) or max(self.form.bands) > len(band_names(image)):
            self.edit(bands=guess_of(image, card).bands)
        self.bands.show_bands(band_names(image), card, self.form.bands)
        order_keys(self)  # the lists of bands are new
        self.show_guess()
        self.show_size()

    def show_size(self) -> None:
        """Of a file's pixels what they are, of another layer's what they shall be."""
        image, card = self.image(), self.card
        if image is None or card is None:
            return
        self.pixels.setVisible(is_online(image))
        self.pixels.show_layer(card, self.form.pixel_size)
        self.show_cost()
        if is_online(image):
            size = size_read(image, self.form.pixel_size or card.gsd)
            self.image_notice.say(*(size_sentence(size, card) if size is not None else ("",)))
        else:
            self.image_notice.say(*size_sentence(metres_per_pixel(image), card, self.form.pixel_size))

    def show_cost(self) -> None:
        """Of refining what is classified; with the map's view it changes, too."""
        self.refine.show_cost(self.form, self.image(), self.card, self.view())

    def show_guess(self) -> None:
        """The bands in the group's title, so that it can stay folded; and what is to be said about the guess."""
        image, bands = self.image(), self.form.bands
        if image is None or self.card is None:
            return
        guess = guess_of(image, self.card)
        self.band_notice.say(sentence_of(guess, [band.name for band in self.card.bands]) if guess.bands == bands else "")
        self.band_group.setTitle(tr("Bands: {}").format(", ".join(map(str, bands))))


def rasters() -> list[QgsRasterLayer]:
    """Those of the layer panel, from the top."""
    return [layer for layer in QgsProject.instance().layerTreeRoot().layerOrder() if isinstance(layer, QgsRasterLayer)]
