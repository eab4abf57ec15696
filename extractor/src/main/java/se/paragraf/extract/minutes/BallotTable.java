package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.paragraf.model.Paragraph.Ballot;
import se.paragraf.model.Paragraph.Choice;

/**
 * Who voted how, out of a table: a mark under Ja, Nej or Avstår, or the word itself in a column of
 * its own. A table of several votes has these columns several times.
 */
final class BallotTable {

  private static final Pattern MARK = Pattern.compile("[Xx×✓✔√☒☑●•1]|[Xx] ?\\)?");

  private static final Pattern PARTY_COLUMN = Pattern.compile("parti|partibeteckning");

  /** The names of columns stand among this many first rows. */
  private static final int HEADER_ROWS = 3;

  /** Fewer words like {@code Ja} in a column are chance. */
  private static final int FEWEST_WORDS = 3;

  private BallotTable() {}

  /** The columns of one vote, by their place in the row; empty where the column is another's. */
  private record Columns(List<Optional<Choice>> choices) {}

  /** One list per vote; none when the table is no list of voters. */
  static List<List<Ballot>> read(List<List<String>> rows) {
    for (int header = 0; header < Math.min(rows.size(), HEADER_ROWS); header++) {
      List<Columns> votes = votes(rows.get(header));
      if (!votes.isEmpty()) {
        List<String> heads = rows.get(header);
        List<List<String>> voters = rows.subList(header + 1, rows.size());
        return votes.stream()
            .map(vote -> voters.stream().flatMap(row -> marked(row, heads, vote).stream()).toList())
            .filter(ballots -> !ballots.isEmpty())
            .toList();
      }
    }
    return written(rows).stream().filter(ballots -> !ballots.isEmpty()).toList();
  }

  /** A new vote begins where a side is named again. */
  private static List<Columns> votes(List<String> header) {
    List<Columns> votes = new ArrayList<>();
    List<Optional<Choice>> open = new ArrayList<>();
    for (int column = 0; column < header.size(); column++) {
      Optional<Choice> choice = BallotWords.choice(header.get(column));
      if (choice.isPresent() && open.contains(choice)) {
        close(open, votes);
        open = new ArrayList<>();
        for (int before = 0; before < column; before++) {
          open.add(Optional.empty());
        }
      }
      open.add(choice);
    }
    close(open, votes);
    return votes;
  }

  private static void close(List<Optional<Choice>> choices, List<Columns> votes) {
    if (choices.contains(Optional.of(Choice.YES)) && choices.contains(Optional.of(Choice.NO))) {
      votes.add(new Columns(List.copyOf(choices)));
    }
  }

  /** A row with a name, and a mark under one of the sides. */
  private static Optional<Ballot> marked(List<String> row, List<String> heads, Columns vote) {
    Optional<Choice> chosen = Optional.empty();
    for (int column = 0; column < Math.min(row.size(), vote.choices().size()); column++) {
      Optional<Choice> choice = vote.choices().get(column);
      if (choice.isPresent() && isMark(row.get(column), choice)) {
        chosen = choice;
      }
    }
    return chosen.flatMap(choice -> voter(row, heads, choice));
  }

  private static boolean isMark(String cell, Optional<Choice> choice) {
    String plain = cell.strip();
    return MARK.matcher(plain).matches() || BallotWords.choice(plain).equals(choice);
  }

  private static Optional<Ballot> voter(List<String> row, List<String> heads, Choice choice) {
    List<String> words = new ArrayList<>();
    Optional<String> party = Optional.empty();
    for (int column = 0; column < row.size(); column++) {
      String head = column < heads.size() ? heads.get(column).strip() : "";
      String cell = row.get(column).strip();
      if (PARTY_COLUMN.matcher(head.toLowerCase(Locale.ROOT)).matches()) {
        party = Optional.of(cell.replaceAll("[()]", "")).filter(text -> !text.isBlank());
      } else if (BallotWords.choice(head).isEmpty() && BallotWords.choice(cell).isEmpty()) {
        words.add(cell);
      }
    }
    Optional<String> told = party;
    return Names.in(String.join(" ", words).replaceAll("\\s+", " "), true).stream()
        .findFirst()
        .map(person -> new Ballot(person.name(), told.or(person::party), choice));
  }

  /** Columns whose cells say {@code Ja}, {@code Nej} or {@code Avstår}: one vote each. */
  private static List<List<Ballot>> written(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, columns)
        .filter(column -> saysChoices(rows, column))
        .mapToObj(column -> rows.stream().flatMap(row -> said(row, rows, column).stream()).toList())
        .toList();
  }

  private static boolean saysChoices(List<List<String>> rows, int column) {
    long words = rows.stream().filter(row -> chosen(row, column).isPresent()).count();
    boolean side =
        rows.stream()
            .map(row -> chosen(row, column))
            .anyMatch(choice ->
                choice.equals(Optional.of(Choice.YES)) || choice.equals(Optional.of(Choice.NO)));
    return side && words >= FEWEST_WORDS && 2 * words > rows.size();
  }

  private static Optional<Choice> chosen(List<String> row, int column) {
    return column < row.size() ? BallotWords.choice(row.get(column)) : Optional.empty();
  }

  private static Optional<Ballot> said(List<String> row, List<List<String>> rows, int column) {
    return chosen(row, column).flatMap(choice -> voter(row, rows.getFirst(), choice));
  }
}
