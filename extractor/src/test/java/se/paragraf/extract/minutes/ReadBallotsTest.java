package se.paragraf.extract.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Paragraph.Ballot;
import se.paragraf.model.Paragraph.Choice;
import se.paragraf.model.Paragraph.Section;
import se.paragraf.model.Paragraph.SectionRole;
import se.paragraf.model.Paragraph.Vote;
import se.paragraf.model.Region;
import se.paragraf.model.Table;

class ReadBallotsTest {

  private static final Region PLACE = new Region(2, 70, 100, 500, 300);

  @Test
  void readsMarksUnderTheChoices() {
    Table table =
        table(
            List.of("Namn", "Ja", "Nej", "Avstår"),
            List.of("Anna Ek (S)", "X", "", ""),
            List.of("Bo Alm, M", "", "x", ""),
            List.of("Carin Dal C", "", "", "X"),
            List.of("Summa", "1", "1", "1"));
    List<Vote> votes = read(List.of(vote(1, 1)), List.of(table), List.of());
    assertThat(votes).hasSize(1);
    assertThat(votes.getFirst().yes()).contains(1);
    assertThat(votes.getFirst().ballots())
        .containsExactly(
            new Ballot("Anna Ek", Optional.of("S"), Choice.YES),
            new Ballot("Bo Alm", Optional.of("M"), Choice.NO),
            new Ballot("Carin Dal", Optional.of("C"), Choice.ABSTAIN));
  }

  @Test
  void readsNamesListedAfterTheChoice() {
    Section section =
        new Section(
            "Omröstning",
            SectionRole.VOTE,
            "Ja: Anna Ek (S) och Carin Dal (C)\nNej: Bo Alm (M)",
            List.of(PLACE));
    List<Vote> votes = read(List.of(vote(2, 1)), List.of(), List.of(section));
    assertThat(votes.getFirst().ballots())
        .extracting(Ballot::name, Ballot::choice)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Anna Ek", Choice.YES),
            org.assertj.core.groups.Tuple.tuple("Carin Dal", Choice.YES),
            org.assertj.core.groups.Tuple.tuple("Bo Alm", Choice.NO));
  }

  @Test
  void leavesOtherTablesAlone() {
    Table table = table(List.of("Verksamhet", "Budget"), List.of("Skola", "100"));
    assertThat(read(List.of(), List.of(table), List.of())).isEmpty();
  }

  private static List<Vote> read(List<Vote> votes, List<Table> tables, List<Section> sections) {
    Paragraph paragraph =
        new Paragraph(
            Optional.of(5),
            Optional.empty(),
            Optional.of("§ 5"),
            Optional.of("Remiss"),
            List.of(),
            List.of(new Region(2, 70, 60, 500, 700)),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            votes,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false,
            List.of(),
            sections);
    return new ReadBallots().read(List.of(paragraph), tables).getFirst().votes();
  }

  private static Vote vote(int yes, int no) {
    return new Vote(
        Optional.of(yes),
        Optional.of(no),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(PLACE));
  }

  @SafeVarargs
  private static Table table(List<String>... rows) {
    List<Table.Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].size(); column++) {
        String text = rows[row].get(column);
        cells.add(
            new Table.Cell(
                row, column, 1, 1, text, Optional.empty(), Optional.empty(), Optional.empty()));
      }
    }
    return new Table(
        "d#t1",
        Optional.empty(),
        Optional.empty(),
        List.of(PLACE),
        1,
        rows[0].size(),
        cells,
        List.of(),
        Optional.empty(),
        false,
        1);
  }
}
