"""Real files of the office formats, made from what a test is about."""

import zipfile
from collections.abc import Callable, Mapping
from datetime import datetime
from io import BytesIO

from fpdf import FPDF

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">{}</cp:coreProperties>'
)
_APP = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Pages>{}</Pages></Properties>"
)
_ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "table", "meta", "style")
)


def archive(parts: Mapping[str, str | bytes]) -> bytes:
    """A ZIP archive of named parts."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, part in parts.items():
            file.writestr(name, part)
    return out.getvalue()


def docx(
    body: str, *, core: str = "", pages: int | None = None, parts: Mapping[str, str] | None = None
) -> bytes:
    """A Word file around the XML of its body, with properties and other parts."""
    return archive(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
            "docProps/core.xml": _CORE.format(core),
            **({"docProps/app.xml": _APP.format(pages)} if pages else {}),
            **(parts or {}),
        }
    )


def paragraph(text: str, style: str = "") -> str:
    """A paragraph of a Word file."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>"


def odt(body: str, *, meta: str = "", manifest: str = "", styles: str = "") -> bytes:
    """An OpenDocument text around the XML of its body."""
    dublin = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    return archive(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {_ODF} {dublin}><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>{body}</office:text>"
            "</office:body></office:document-content>",
            "meta.xml": f"<office:document-meta {_ODF} {dublin}><office:meta>{meta}</office:meta></office:document-meta>",
            "META-INF/manifest.xml": f"<manifest>{manifest}</manifest>",
        }
    )


class Sheet(FPDF):
    """A PDF file whose pages have a line at the top and one at the foot."""

    top = ""
    foot = ""

    def header(self) -> None:
        """What stands at the top of each page, `{page}` being its number."""
        if self.top:
            self.set_font("Helvetica", size=8)
            self.cell(0, 8, self.top.format(page=self.page_no()))
            self.ln(12)

    def footer(self) -> None:
        """What stands at the foot of each page."""
        if self.foot:
            self.set_y(-15)
            self.set_font("Helvetica", size=8)
            self.cell(0, 10, self.foot.format(page=self.page_no()))


def pdf(
    *pages: str | Callable[[Sheet], object],
    top: str = "",
    foot: str = "",
    created: datetime = datetime(2024, 2, 29, 12, 0),  # noqa: DTZ001 - as programs write it
    password: str = "",
    **about: str,
) -> bytes:
    """A PDF file of pages, each a text, its paragraphs apart by blank lines, or a function that draws it."""
    sheet = Sheet(format="A4")
    sheet.set_auto_page_break(auto=False)
    sheet.top, sheet.foot = top, foot
    sheet.set_creation_date(created)
    for name, value in about.items():
        getattr(sheet, f"set_{name}")(value)
    if password:
        sheet.set_encryption(owner_password="owner", user_password=password)  # noqa: S106 - of a test
    for page in pages:
        sheet.add_page()
        sheet.set_font("Times", size=11)
        if callable(page):
            page(sheet)
            continue
        for text in page.split("\n\n"):
            if text.startswith("# "):
                sheet.set_font("Times", "B", size=18)
            sheet.multi_cell(0, 6, text.removeprefix("# "), align="L")
            sheet.set_font("Times", size=11)
            sheet.ln(3)
    return bytes(sheet.output())
