package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.attr;
import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.paragraf.cli.web.html.Attribute;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.html.Part;
import se.paragraf.model.Table;

/** A table of a document as a table of the page. */
final class TableView {

  private final Prose prose;

  TableView(Prose prose) {
    this.prose = prose;
  }

  Html of(Table table, boolean marked) {
    List<Html> rows =
        table.cells().stream()
            .collect(Collectors.groupingBy(Table.Cell::row, TreeMap::new, Collectors.toList()))
            .values()
            .stream()
            .<Html>map(cells -> row(cells, table))
            .toList();
    String title =
        table.title().orElse("") + table.unit().map(unit -> " (" + unit + ")").orElse("");
    return el(
        "div",
        cls(marked ? "scroll marked" : "scroll"),
        attr("lang", "sv"),
        attr("tabindex", "0"),
        attr("role", "region"),
        attr("aria-label", title.isBlank() ? "Tabell" : title),
        el(
            "table",
            title.isBlank() ? Html.NOTHING : el("caption", prose.line(title)),
            el("tbody", Html.all(rows))));
  }

  private Html row(List<Table.Cell> cells, Table table) {
    return el("tr", Html.all(cells.stream().map(cell -> cell(cell, table))));
  }

  private Html cell(Table.Cell cell, Table table) {
    List<Part> parts = new ArrayList<>();
    boolean head = cell.row() < table.headerRows();
    span("colspan", cell.columnSpan(), parts);
    span("rowspan", cell.rowSpan(), parts);
    if (cell.value().isPresent()) {
      parts.add(cls("number"));
    }
    if (head && !cell.text().isBlank()) {
      parts.add(attr("scope", "col"));
    }
    parts.add(prose.line(cell.text()));
    return el(head && !cell.text().isBlank() ? "th" : "td", parts.toArray(Part[]::new));
  }

  private static void span(String name, int cells, List<Part> parts) {
    if (cells > 1) {
      Attribute span = attr(name, cells);
      parts.add(span);
    }
  }
}
