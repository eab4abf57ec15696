package se.paragraf.corpus.typeset.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.paragraf.corpus.typeset.table.InventedTable.Column;
import se.paragraf.corpus.typeset.table.InventedTable.Figure;
import se.paragraf.corpus.typeset.table.InventedTable.Row;

/** Writes what every number of a report means: its label, section, heads, unit and period. */
final class WriteCellTruth {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  void write(InventedReport report, Path file) throws IOException {
    ArrayNode cells = MAPPER.createArrayNode();
    for (InventedReport.Placed placed : report.tables()) {
      InventedTable table = placed.table();
      for (Row row : table.rows()) {
        for (int c = 0; c < row.cells().size(); c++) {
          if (row.cells().get(c).value().isPresent()) {
            cells.add(
                cell(table, row, table.columns().get(c), row.cells().get(c))
                    .put("look", placed.look().toString()));
          }
        }
      }
    }
    List<String> lines = new ArrayList<>();
    for (JsonNode cell : cells) {
      lines.add(MAPPER.writeValueAsString(cell));
    }
    Files.writeString(file, "[\n" + String.join(",\n", lines) + "\n]\n");
  }

  private static ObjectNode cell(InventedTable table, Row row, Column column, Figure figure) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("text", figure.text());
    node.put("value", figure.value().orElseThrow());
    if (!figure.mark().isEmpty()) {
      node.put("mark", figure.mark());
    }
    node.put("table", table.caption());
    row.section().ifPresent(section -> node.put("section", section));
    node.put("label", row.label());
    ArrayNode head = node.putArray("head");
    column.head().forEach(head::add);
    node.put("unit", column.meaning().unit());
    node.put("scale", column.meaning().scale());
    node.put("period", column.meaning().period());
    return node;
  }
}
