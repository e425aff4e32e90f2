"""The running text of an office document, from its paragraphs, tables, frames and notes as their tags open and close."""

from attrs import Factory, define

from claimcheck.read.blocks import Blocks
from claimcheck.read.raised import raised
from claimcheck.read.rows import table_text

__all__ = ["Flow"]


@define
class _Table:
    """A table while it is read: the rows that are done, the row and the cell that are not."""

    rows: list[list[str]] = Factory(list)
    row: list[str] = Factory(list)
    cell: list[str] = Factory(list)
    named: bool = False
    row_dropped: bool = False


@define
class Flow:
    """Puts what is told of a document in reading order into `blocks`.

    A frame stands in the paragraph to which it is anchored, a note below the one that cites it.
    """

    blocks: Blocks = Factory(Blocks)
    title: str = ""
    _paragraphs: list[list[str]] = Factory(list)
    _tables: list[_Table] = Factory(list)
    _notes: list[str] = Factory(list)

    @property
    def in_paragraph(self) -> bool:
        """Whether text has a paragraph to stand in."""
        return bool(self._paragraphs)

    def open_paragraph(self) -> None:
        """A paragraph begins, perhaps in a frame within another."""
        self._paragraphs.append([])

    def write(self, text: str) -> None:
        """Text of the paragraph; outside one it is none of the document's."""
        if self._paragraphs:
            self._paragraphs[-1].append(text)

    def write_raised(self, text: str) -> None:
        """Raised text of the paragraph, which may be an exponent or the mark of a note."""
        if self._paragraphs:
            self._paragraphs[-1].append(raised("".join(self._paragraphs[-1][-4:])[-12:], text))

    def close_paragraph(self, *, is_title: bool = False) -> None:
        """A paragraph ends."""
        if not self._paragraphs:
            return
        text = "".join(self._paragraphs.pop())
        if is_title and not self.title:
            self.title = " ".join(text.split())
        self._place(text)

    def _place(self, text: str) -> None:
        if self._tables:
            self._tables[-1].cell.append(text)
        elif self._paragraphs:
            self._paragraphs[-1].append(f"\n{text}\n")
        else:
            self.blocks.add(text)
            notes, self._notes = self._notes, []
            for note in notes:
                self.blocks.add(note)

    def cite(self, note: str) -> None:
        """A note is cited, whose text follows the paragraph."""
        self._notes.append(note)

    def open_table(self) -> None:
        """A table begins, perhaps in a cell of another."""
        self._tables.append(_Table())

    def name_columns(self) -> None:
        """The row that is read, the first of its table, names the columns."""
        if self._tables and not self._tables[-1].rows:
            self._tables[-1].named = True

    def drop_row(self) -> None:
        """The row that is read is deleted."""
        if self._tables:
            self._tables[-1].row_dropped = True

    def close_cell(self) -> None:
        """A cell ends."""
        if self._tables:
            table = self._tables[-1]
            table.row.append("\n".join(table.cell))
            table.cell = []

    def close_row(self) -> None:
        """A row ends."""
        if self._tables:
            table = self._tables[-1]
            if not table.row_dropped:
                table.rows.append(table.row)
            table.row, table.row_dropped = [], False

    def close_table(self) -> None:
        """A table ends, and its rows are paragraphs of what it stands in."""
        if self._tables:
            table = self._tables.pop()
            for text in table_text(table.rows, named=table.named):
                self._place(text)
