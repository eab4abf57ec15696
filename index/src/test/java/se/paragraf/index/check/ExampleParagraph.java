package se.paragraf.index.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Paragraph.Ballot;
import se.paragraf.model.Paragraph.Choice;
import se.paragraf.model.Paragraph.Item;
import se.paragraf.model.Paragraph.Section;
import se.paragraf.model.Paragraph.SectionRole;
import se.paragraf.model.Region;
import se.paragraf.model.Table;

/** A § of an example: {@code § 12 Title | KS 2024/31}, and a line for each section. */
final class ExampleParagraph {

  private final int number;
  private final String title;
  private final List<String> caseNumbers;
  private final int page;
  private final List<Section> sections = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private List<Ballot> ballots = List.of();

  ExampleParagraph(String heading, int page) {
    String[] parts = heading.split(" \\| ");
    this.number = Integer.parseInt(parts[0].substring(0, parts[0].indexOf(' ')));
    this.title = parts[0].substring(parts[0].indexOf(' ') + 1);
    this.caseNumbers = Arrays.stream(parts).skip(1).limit(1).toList();
    this.page = page;
  }

  int number() {
    return number;
  }

  List<Table> tables() {
    return tables;
  }

  void section(String heading, String text) {
    switch (heading) {
      case "Röster" ->
          ballots = Arrays.stream(text.split("; ")).map(ExampleParagraph::ballot).toList();
      case "Tabell" -> tables.add(table(text));
      default ->
          sections.add(
              new Section(heading, role(heading), text.replace(" | ", "\n"), List.of(line())));
    }
  }

  private Region line() {
    int at = sections.size() + tables.size() + 1;
    return new Region(page, 70, 100 + 20.0 * at, 500, 115 + 20.0 * at);
  }

  private static Ballot ballot(String text) {
    String choice = text.substring(text.lastIndexOf(' ') + 1);
    String name = text.replaceFirst(" \\(.*", "");
    return new Ballot(
        name,
        Optional.empty(),
        choice.equals("ja") ? Choice.YES : choice.equals("nej") ? Choice.NO : Choice.ABSTAIN);
  }

  private static SectionRole role(String heading) {
    return switch (heading) {
      case "Beslut" -> SectionRole.DECISION;
      case "Förslag" -> SectionRole.PROPOSAL;
      case "Yrkanden" -> SectionRole.MOTIONS;
      case "Propositionsordning" -> SectionRole.PROPOSITION;
      case "Omröstning" -> SectionRole.VOTE;
      case "Reservation" -> SectionRole.RESERVATION;
      case "Protokollsanteckning" -> SectionRole.NOTE;
      case "Jäv" -> SectionRole.RECUSAL;
      case "Beslutsunderlag" -> SectionRole.ATTACHMENTS;
      case "Expedieras till" -> SectionRole.RECIPIENTS;
      case "Ärendet" -> SectionRole.BACKGROUND;
      default -> SectionRole.OTHER;
    };
  }

  private Table table(String text) {
    List<Table.Cell> cells = new ArrayList<>();
    String[] rows = text.split(" / ");
    int columns = rows[0].split(" ; ").length;
    for (int row = 0; row < rows.length; row++) {
      String[] words = rows[row].split(" ; ");
      for (int column = 0; column < words.length; column++) {
        cells.add(cell(row, column, words[column]));
      }
    }
    return new Table(
        "example-1#t1",
        Optional.empty(),
        Optional.empty(),
        List.of(line()),
        1,
        columns,
        cells,
        List.of(),
        Optional.empty(),
        false,
        1);
  }

  private Table.Cell cell(int row, int column, String text) {
    String plain = text.replace(" ", "").replace(',', '.').toLowerCase(Locale.ROOT);
    Optional<Double> value =
        plain.matches("-?\\d+(\\.\\d+)?") ? Optional.of(Double.valueOf(plain)) : Optional.empty();
    return new Table.Cell(row, column, 1, 1, text, Optional.empty(), value, Optional.of(line()));
  }

  Paragraph build() {
    List<Paragraph.Decision> decisions =
        texts(SectionRole.DECISION).stream().map(this::decision).toList();
    List<Paragraph.Proposal> proposals =
        texts(SectionRole.PROPOSAL).stream()
            .map(text -> decision(text))
            .map(d ->
                new Paragraph.Proposal(d.lead(), Optional.empty(), Optional.empty(), d.items()))
            .toList();
    List<Paragraph.Vote> votes =
        ballots.isEmpty()
            ? List.of()
            : List.of(
                new Paragraph.Vote(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    ballots,
                    List.of(line())));
    return new Paragraph(
        Optional.of(number),
        Optional.empty(),
        Optional.of("§ " + number),
        Optional.of(title),
        caseNumbers,
        List.of(new Region(page, 70, 90, 500, 700)),
        decisions,
        proposals,
        List.of(),
        Optional.empty(),
        votes,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        lines(SectionRole.ATTACHMENTS),
        lines(SectionRole.RECIPIENTS),
        false,
        List.of(),
        sections);
  }

  private List<String> texts(SectionRole role) {
    return sections.stream().filter(s -> s.role() == role).map(Section::text).toList();
  }

  private List<String> lines(SectionRole role) {
    return texts(role).stream().flatMap(String::lines).toList();
  }

  private Paragraph.Decision decision(String text) {
    List<String> lines = text.lines().toList();
    boolean led = lines.size() > 1 && lines.getFirst().endsWith(" att");
    List<Item> items =
        lines.stream().skip(led ? 1 : 0).map(line -> new Item(line, List.of(line()))).toList();
    return new Paragraph.Decision(led ? lines.getFirst() : "", Optional.empty(), items);
  }
}
