"""Puts a run into Processing's history, as Processing's own dialog does: it can be repeated and read there."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext
from qgis.gui import QgsGui


def record(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Callable[..., None]:
    """Enter a run that starts; what is returned takes its results and its log when it has ended."""
    QgsGui.instance().processingRecentAlgorithmLog().push(algorithm.id())
    command = algorithm.asPythonCommand(parameters, context)
    if not hasattr(QgsGui, "historyProviderRegistry"):  # before QGIS 3.24
        from processing.core.ProcessingLog import ProcessingLog

        ProcessingLog.addToLog(command)
        return lambda results, log: None
    details = {"python_command": command, "algorithm_id": algorithm.id(), "parameters": algorithm.asMap(parameters, context)}
    text, is_fine = algorithm.asQgisProcessCommand(parameters, context)
    if is_fine:
        details["process_command"] = text
    number, _ = QgsGui.historyProviderRegistry().addEntry("processing", details)

    def complete(results: dict[str, Any], log: str) -> None:
        QgsGui.historyProviderRegistry().updateEntry(number, {**details, "results": results, "log": log})

    return complete
