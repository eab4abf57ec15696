package se.paragraf.corpus.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.paragraf.model.Document;
import se.paragraf.model.Quantity;
import se.paragraf.model.Table;
import se.paragraf.model.Table.Cell;

/**
 * Asks of every number of a report whether it came out under its own label and heads, in its own
 * unit and for its own period. The truth prints no number twice, so that a number is found by what
 * it says.
 */
final class CellBinding {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Below this a cell says itself that it is doubtful. */
  static final double SURE = 0.7;

  /** What became of one number. */
  enum Fate {
    RIGHT,
    DOUBTED,
    MISSING,
    WRONG
  }

  /**
   * What became of the numbers of a report.
   *
   * @param timid how many were right and doubted all the same
   * @param complaints one line per number that is not right
   */
  record Result(Map<Fate, Integer> fates, int timid, List<String> complaints) {
    Result {
      fates = Map.copyOf(fates);
      complaints = List.copyOf(complaints);
    }

    int of(Fate fate) {
      return fates.getOrDefault(fate, 0);
    }

    int all() {
      return fates.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * What is to be said of a number.
   *
   * @param complaint empty when all is right
   * @param doubted whether the program is unsure of it
   */
  private record Verdict(String complaint, boolean doubted) {
    static final Verdict LOST = new Verdict("missing", false);

    Fate fate() {
      if (equals(LOST)) {
        return Fate.MISSING;
      }
      return complaint.isEmpty() ? Fate.RIGHT : doubted ? Fate.DOUBTED : Fate.WRONG;
    }
  }

  /** A cell and what stands around it. */
  private record Found(Table table, Cell cell, Optional<Quantity> quantity) {}

  /** Compares what was read with {@code NAME.cells.json}. */
  Result score(List<Document> documents, Path truth) throws IOException {
    Map<String, List<Found>> byDigits = byDigits(documents);
    Map<Fate, Integer> fates = new HashMap<>();
    List<String> complaints = new ArrayList<>();
    int timid = 0;
    for (JsonNode told : MAPPER.readTree(Files.readString(truth))) {
      Verdict verdict =
          byDigits.getOrDefault(digits(told.path("text").asText()), List.of()).stream()
              .map(found -> verdict(told, found))
              .min(Comparator.comparingInt(one -> one.complaint().length()))
              .orElse(Verdict.LOST);
      Fate fate = verdict.fate();
      fates.merge(fate, 1, Integer::sum);
      if (fate == Fate.RIGHT) {
        timid += verdict.doubted() ? 1 : 0;
      } else {
        complaints.add(complaint(told, verdict));
      }
    }
    return new Result(fates, timid, complaints);
  }

  private static String complaint(JsonNode told, Verdict verdict) {
    return "%s | %s | %s | %s | %s: %s%s"
        .formatted(
            told.path("look").asText(),
            told.path("table").asText(),
            told.path("label").asText(),
            texts(told.path("head")),
            told.path("text").asText(),
            verdict.fate() == Fate.MISSING ? "? " : verdict.doubted() ? "~" : "",
            verdict.complaint());
  }

  private static Map<String, List<Found>> byDigits(List<Document> documents) {
    Map<String, List<Found>> byDigits = new HashMap<>();
    for (Document document : documents) {
      Map<String, Quantity> quantities = new HashMap<>();
      document.quantities().stream()
          .filter(quantity -> quantity.table().isPresent())
          .forEach(quantity ->
              quantities.put(quantity.table().get() + quantity.region().orElse(null), quantity));
      for (Table table : document.tables()) {
        for (Cell cell : table.cells()) {
          Optional<Quantity> quantity =
              cell.region().map(region -> quantities.get(table.id() + region));
          byDigits
              .computeIfAbsent(digits(cell), key -> new ArrayList<>())
              .add(new Found(table, cell, quantity));
        }
      }
    }
    return byDigits;
  }

  private static String digits(Cell cell) {
    String mark = cell.mark().orElse("");
    String text = cell.text();
    boolean marked = !mark.isEmpty() && text.endsWith(mark);
    return digits(marked ? text.substring(0, text.length() - mark.length()) : text);
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9,]", "");
  }

  private static Verdict verdict(JsonNode told, Found found) {
    List<String> wrong = new ArrayList<>();
    compare("label", told.path("label").asText(), label(found), wrong);
    if (told.has("section")) {
      compare("section", told.path("section").asText(), section(found), wrong);
    }
    compare("head", texts(told.path("head")), head(found), wrong);
    double value = found.cell().value().orElse(Double.NaN);
    if (Math.abs(value - told.path("value").asDouble()) > 1e-6 || Double.isNaN(value)) {
      wrong.add("value " + value);
    }
    if (told.has("mark")) {
      compare("mark", told.path("mark").asText(), found.cell().mark().orElse(""), wrong);
    }
    meaning(told, found, wrong);
    return new Verdict(String.join("; ", wrong), found.cell().confidence() < SURE);
  }

  private static void meaning(JsonNode told, Found found, List<String> wrong) {
    if (found.quantity().isEmpty()) {
      wrong.add("no quantity");
      return;
    }
    Quantity quantity = found.quantity().get();
    compare("unit", told.path("unit").asText(), quantity.unit(), wrong);
    compare("period", told.path("period").asText(), quantity.period().orElse(""), wrong);
    double whole = told.path("value").asDouble() * told.path("scale").asDouble();
    double read = quantity.value().map(Number::doubleValue).orElse(Double.NaN);
    if (!(Math.abs(whole - read) <= 1e-6 * Math.max(1, Math.abs(whole)))) {
      wrong.add("worth " + read);
    }
  }

  private static void compare(String what, String told, String found, List<String> wrong) {
    if (!told.replaceAll("\\s", "").equals(found.replaceAll("\\s", ""))) {
      wrong.add(what + " \u201d" + found + "\u201d");
    }
  }

  private static String label(Found found) {
    return found.table().cells().stream()
        .filter(cell -> cell.row() <= found.cell().row())
        .filter(cell -> cell.row() + cell.rowSpan() > found.cell().row())
        .filter(cell -> cell.column() == 0)
        .map(Cell::text)
        .collect(Collectors.joining(" "));
  }

  /** The nearest row above that has a label and nothing else. */
  private static String section(Found found) {
    for (int row = found.cell().row() - 1; row >= found.table().headerRows(); row--) {
      int at = row;
      List<Cell> cells = found.table().cells().stream().filter(c -> c.row() == at).toList();
      boolean alone = cells.stream().allMatch(c -> c.column() == 0 || c.text().isEmpty());
      if (alone && cells.stream().anyMatch(c -> c.column() == 0 && !c.text().isEmpty())) {
        return cells.getFirst().text();
      }
    }
    return "";
  }

  private static String head(Found found) {
    int column = found.cell().column();
    return found.table().cells().stream()
        .filter(cell -> cell.row() < found.table().headerRows())
        .filter(cell -> cell.column() <= column && column < cell.column() + cell.columnSpan())
        .map(Cell::text)
        .collect(Collectors.joining(" "));
  }

  private static String texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return String.join(" ", texts);
  }
}
