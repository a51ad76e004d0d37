"""What is in the dock: the page that installs the backend, or the tabs with form, runs and results above the run's bar."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QStackedLayout, QTabWidget, QWidget

from ...backend.shared.errors import InputError
from ..algorithms.base import find_python, work_of
from ..environment import BackendState as Readiness
from ..online import is_online
from ..result_layers import is_result
from ..runs.queue import Queue
from ..runs.queue_view import QueueView
from ..runs.run import Run, end_all
from ..runs.run_bar import RunBar
from ..teach.panel import TeachPanel
from ..translation import tr
from ..widgets.arrangement import ROOM, column_of
from ..widgets.window_size import scrolled
from .backend_page import BackendPage
from .before_after import BeforeAfterDialog
from .form import OUTPUTS, RECTANGLE, TEMPORARY, Form, parameters_of
from .form_page import SegmentFormPage, rasters
from .overwriting import Answer, ask, existing, numbered
from .preview_bar import PreviewBar
from .project_form import ProjectForm
from .results_page import ResultsPage
from .several_images import Several, TilesRun, can_join, form_for, joined_parameters

MARGIN = 4  # pixels


class DockContents(QWidget):
    def __init__(self, iface: QgisInterface, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltContents")
        self.iface, canvas = iface, iface.mapCanvas()
        self.queue = Queue(self)
        self.form, self.maps = SegmentFormPage(canvas), ResultsPage(iface)
        self.results = self.maps.results
        self.preview = PreviewBar(canvas, self.form.parameters)
        self.teach = TeachPanel(canvas, self.form, self.preview)
        self.form.insert_below_area(self.preview, self.teach)
        self.runs, self.bar = QueueView(self.queue), RunBar(self.queue)
        self.installer = BackendPage()
        self.memory = ProjectForm(lambda: self.form.form, self.form.show_form, self)
        self.compare: BeforeAfterDialog | None = None
        self.several: Several | None = None
        self.held: str | None = None  # id of the layer that was active before the results that are coming in
        self.arrange()
        self.connect_parts()
        if not self.memory.recall():  # of a project that was opened before the dock was
            self.form.follow(iface.activeLayer())
        self.choose_page()

    def arrange(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setObjectName("LandQuiltTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(False)
        first = QWidget()
        column_of(self.form, ROOM, into=first).setContentsMargins(0, MARGIN, MARGIN, 0)
        self.tabs.addTab(scrolled(first), tr("Map"))
        self.tabs.addTab(self.runs, tr("Runs"))
        self.tabs.addTab(scrolled(self.maps), tr("Results"))
        working = QWidget()
        column_of((self.tabs, 1), self.bar, into=working).setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        self.pages = QStackedLayout(self)
        self.pages.addWidget(working)
        self.pages.addWidget(scrolled(self.installer))

    def connect_parts(self) -> None:
        self.iface.currentLayerChanged.connect(self.follow)
        self.queue.loading.connect(self.hold)
        self.form.changed.connect(self.allow)
        self.form.changed.connect(lambda: self.bar.notice.say(""))  # what was wrong may be right now
        self.form.compare.connect(self.open_compare)
        self.bar.asked.connect(self.run)
        self.runs.several.clicked.connect(self.choose_several)
        self.queue.ended.connect(self.show_results)
        self.teach.keeping.model_made.connect(lambda folder: self.form.follow_model("", folder))
        self.teach.keeping.classify_wanted.connect(self.run_with)
        self.installer.ready.connect(self.choose_page)
        self.allow()

    def choose_page(self) -> None:
        """The form where there is a backend, else the page that makes one."""
        is_ready = find_python().state is Readiness.READY
        if not is_ready:
            self.installer.refresh()
        self.pages.setCurrentIndex(0 if is_ready else 1)

    def offer_backend(self, choice: str) -> None:
        """The installer's page though there is a backend: to make it anew, as the choice of this name."""
        self.installer.offer(choice)
        self.pages.setCurrentIndex(1)

    def allow(self) -> None:
        form = self.form.form
        self.bar.allow(self.form.parameters() is not None and (form.area != RECTANGLE or bool(form.rectangle)))

    def follow(self, layer: QgsMapLayer | None) -> None:
        """The active layer has changed."""
        if self.held is None:
            self.form.follow(layer)

    def hold(self, is_loading: bool) -> None:
        """Keep the active layer while results come in: QGIS makes each active, and a neighbour once it is moved to its group."""
        if is_loading:
            active = self.iface.activeLayer()
            self.held = active.id() if active is not None else ""
            return
        layer = QgsProject.instance().mapLayer(self.held or "")
        if layer is not None:
            self.iface.setActiveLayer(layer)
        self.held = None

    def run(self) -> None:
        self.start({})

    def run_with(self, model: str, asked: Form) -> None:
        """All of the image, by this model in place of the form's; of a layer without an end what the form says.

        `asked`: the form when that was wanted. Saving the model took a while, and another image may be chosen by now.
        """
        image, card = QgsProject.instance().mapLayer(asked.image), self.form.card
        if not isinstance(image, QgsRasterLayer):  # removed meanwhile
            return
        otherwise = {"MODEL": model} if is_online(image) else {"MODEL": model, "EXTENT": None}
        if asked.image == self.form.form.image or card is None:
            self.start(otherwise)
        else:
            form = form_for(asked, image, card, self.queue.files())
            self.add(image.name(), {**parameters_of(form, self.form.view()), **otherwise})

    def start(self, otherwise: dict[str, Any]) -> None:
        """What the form says, with these values in the place of its own."""
        image = self.form.image()
        self.bar.notice.say("")
        if image is None or self.form.parameters() is None:
            return
        answer = self.ask_for_files()
        parameters = self.form.parameters()
        if answer is not Answer.CANCEL and parameters is not None:
            self.add(image.name(), {**parameters, **otherwise, "OVERWRITE": answer is Answer.OVERWRITE})

    def ask_for_files(self) -> Answer | None:
        """What to do where files are there already; what is numbered is seen in the form. Of a run that goes on it was asked before."""
        form = self.form.form
        files = {name: getattr(form, name) for name in OUTPUTS if getattr(form, name) not in ("", TEMPORARY)}
        found = existing(set(files.values()))
        if not found:
            return None
        answer = Answer.OVERWRITE if form.resume and work_of(form.classes).is_dir() else ask(found, self)
        if answer is Answer.NUMBER:
            self.form.take_outputs(numbered(files, self.queue.files()))
        return answer

    def add(self, title: str, parameters: dict[str, Any], kind: type[Run] = Run) -> None:
        try:
            self.queue.add(title, parameters, kind)
        except InputError as error:
            self.bar.refuse(kind(title, parameters).files(), str(error))

    def choose_several(self) -> None:
        self.several = Several([layer for layer in rasters() if not is_result(layer)], can_join(self.form.form), self)
        self.several.chosen.connect(self.run_several)
        self.several.joined.connect(self.run_joined)
        self.several.open()

    def run_several(self, layers: list[QgsRasterLayer]) -> None:
        self.bar.notice.say("")
        if self.form.card is not None:
            for layer in layers:
                form = form_for(self.form.form, layer, self.form.card, self.queue.files())
                self.add(layer.name(), parameters_of(form, self.form.view()))

    def run_joined(self, layers: list[QgsRasterLayer], folder: str) -> None:
        """One run for all, as one seamless map."""
        self.bar.notice.say("")
        self.add(Path(folder).name, joined_parameters(self.form.form, layers, folder), TilesRun)

    def show_results(self, run: Run) -> None:
        """Bring the results to the front, unless something else is being looked at. A preview of the same image would hide the map."""
        if run.layers:
            self.preview.make_way(str(run.parameters["INPUT"]))
            self.maps.show_run(run.layers)
            if self.tabs.currentIndex() == 0:
                self.tabs.setCurrentIndex(2)

    def open_compare(self) -> None:
        image, parameters = self.form.image(), self.form.parameters()
        if image is None or parameters is None:
            return
        if self.compare is not None:
            self.compare.close()
        self.compare = BeforeAfterDialog(image, parameters, self.form.canvas, self)
        self.compare.chosen.connect(self.take_cleaning)
        self.compare.finished.connect(self.forget_compare)
        self.compare.show()

    def forget_compare(self) -> None:
        self.compare = None

    def take_cleaning(self, minimum_area: float, simplify: float) -> None:
        self.form.edit(minimum_area=minimum_area, simplify=simplify)
        self.form.cleaning.show({"minimum_area": minimum_area, "simplify": simplify})

    def stop(self) -> None:
        """End all that runs and let go of what outlives this."""
        self.iface.currentLayerChanged.disconnect(self.follow)
        self.memory.stop()
        for compare in self.findChildren(BeforeAfterDialog):  # also one that was closed and whose run has not ended yet
            runs = [compare.run] if compare.run else []
            compare.close()
            end_all(runs)
        self.installer.stop()
        self.teach.stop()
        self.preview.stop()
        self.form.mark.stop()
        self.maps.stop()
        self.queue.close()
