"""QML, QGIS's own style files, for what we write. Standard library only: the plugin uses it as well as the backend.

Read by QGIS 3.22 and later; elements that QGIS fills in by itself are left out.
"""

from __future__ import annotations

from collections.abc import Sequence

from .card import LandClass
from .markup import escape

DOCTYPE = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
FOOTPRINT, EDGE = "#e6194b", "#ffff00"
CLEAR_EDGE = 40  # per cent: from there on edges of real images hit most borders
PALE, GREY = 225, "64,64,64,255"  # from what on all three colours are no more seen on white
FINISHED, FAILED, LEFT_OUT = 1, 2, 3  # states of a tile
TILES = (LandClass(FINISHED, "finished", "#1a9641"), LandClass(FAILED, "failed", "#d7191c"))
RAMP = ((0, "#d7191c"), (50, "#ffffbf"), (75, "#a6d96a"), (100, "#1a9641"))  # per cent; sure is green


def raster_qml(classes: Sequence[LandClass]) -> str:
    """A class raster: band 1 in the classes' colours with their names; what has no class, 0 among it, is transparent."""
    entries = "".join(
        f'<paletteEntry value="{item.code}" color="{escape(item.color)}" label="{escape(item.name)}" alpha="255"/>' for item in classes
    )
    return (
        f'{DOCTYPE}<qgis version="3.22" styleCategories="Symbology"><pipe>'
        f'<rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1" nodataColor="">'
        f"<rasterTransparency/><colorPalette>{entries}</colorPalette></rasterrenderer>"
        f'<brightnesscontrast brightness="0" contrast="0" gamma="1"/><huesaturation saturation="0"/>'
        f"<rasterresampler/></pipe><blendMode>0</blendMode></qgis>\n"
    )


def polygon_qml(classes: Sequence[LandClass], field: str = "class", is_hollow: bool = False) -> str:
    """Polygons in the colour of their class, each with a hairline of the same colour: neighbours then show no gap.

    is_hollow: lines alone, below which all is seen.

    Pale ones have a grey hairline, without which the legend would show nothing on white.
    """
    categories = "".join(
        f'<category value="{item.code}" symbol="{k}" label="{escape(item.name)}" render="true"/>' for k, item in enumerate(classes)
    )
    symbols = "".join(fill_symbol(str(k), item.color, is_hollow) for k, item in enumerate(classes))
    return (
        f'{DOCTYPE}<qgis version="3.22" styleCategories="Symbology">'
        f'<renderer-v2 type="categorizedSymbol" attr="{escape(field)}" symbollevels="0" enableorderby="0" forceraster="0">'
        f"<categories>{categories}</categories><symbols>{symbols}</symbols></renderer-v2>"
        f"<blendMode>0</blendMode><featureBlendMode>0</featureBlendMode><layerOpacity>1</layerOpacity></qgis>\n"
    )


def tiles_qml() -> str:
    """The outlines of tiles: finished, or failed."""
    return polygon_qml(TILES, "state", is_hollow=True)


def footprint_qml() -> str:
    """Outlines of buildings, as lines alone: what lies below is seen."""
    return (
        f'{DOCTYPE}<qgis version="3.22" styleCategories="Symbology">'
        f'<renderer-v2 type="singleSymbol" symbollevels="0" enableorderby="0" forceraster="0">'
        f"<symbols>{fill_symbol('0', FOOTPRINT, is_hollow=True)}</symbols></renderer-v2>"
        f"<blendMode>0</blendMode><featureBlendMode>0</featureBlendMode><layerOpacity>1</layerOpacity></qgis>\n"
    )


def confidence_qml() -> str:
    """A confidence raster: band 1 from 0 (red) to 100 per cent (green)."""
    return ramp_qml("".join(f'<item value="{value}" color="{color}" label="{value} %" alpha="255"/>' for value, color in RAMP))


def edge_qml() -> str:
    """An edge map: the stronger an edge is, the less is seen through it, and nothing where it is clear."""
    opaque = {0: 0, CLEAR_EDGE: 255, 100: 255}
    items = "".join(f'<item value="{value}" color="{EDGE}" label="{value} %" alpha="{alpha}"/>' for value, alpha in opaque.items())
    return ramp_qml(items)


def ramp_qml(items: str) -> str:
    """Band 1 in colours between those of the items, which are for 0 to 100 per cent."""
    return (
        f'{DOCTYPE}<qgis version="3.22" styleCategories="Symbology"><pipe>'
        f'<rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" '
        f'classificationMin="0" classificationMax="100"><rasterTransparency/><rastershader>'
        f'<colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="0" maximumValue="100">'
        f"{items}</colorrampshader></rastershader></rasterrenderer>"
        f'<brightnesscontrast brightness="0" contrast="0" gamma="1"/><huesaturation saturation="0"/>'
        f"<rasterresampler/></pipe><blendMode>0</blendMode></qgis>\n"
    )


def fill_symbol(name: str, color: str, is_hollow: bool = False) -> str:
    red, green, blue = (int(color[k : k + 2], 16) for k in (1, 3, 5))
    value = f"{red},{green},{blue},255"
    options = {
        "color": value,
        "outline_color": GREY if min(red, green, blue) >= PALE else value,
        "outline_style": "solid",
        "outline_width": "0.5" if is_hollow else "0.1",
        "outline_width_unit": "MM",
        "style": "no" if is_hollow else "solid",
    }
    # QGIS before 3.26 reads <prop>, later ones <Option>.
    old = "".join(f'<prop k="{key}" v="{text}"/>' for key, text in options.items())
    new = "".join(f'<Option name="{key}" type="QString" value="{text}"/>' for key, text in options.items())
    return (
        f'<symbol name="{name}" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">'
        f'<layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map">{new}</Option>{old}</layer></symbol>'
    )
