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
  void readsVotersFromRunningText() {
    assertThat(
            inText(
                "Följande röstade Ja: Siv Ott (S), Filippa Off (C). Följande röstade Nej: Zora Aff (L).\nFöljande röstade Avstår: Elis Fjäll (M)."))
        .containsExactly("Siv Ott yes", "Filippa Off yes", "Zora Aff no", "Elis Fjäll abstain");
    assertThat(
            inText("Ja röstade Sten-Olof Lill, Eva von Mal.\nNej röstade Jarmo Kivi och Jan Stor."))
        .containsExactly("Sten-Olof Lill yes", "Eva von Mal yes", "Jarmo Kivi no", "Jan Stor no");
    assertThat(
            inText(
                "Ja-röst avges av: Gun Hall (C), K-G Tor (M).\nNej-röst avges av: Dag Präst (SD)."))
        .containsExactly("Gun Hall yes", "K-G Tor yes", "Dag Präst no");
    assertThat(
            inText(
                "Anna Ek (S) och Bo Alm (M) röstar ja. Carin Dal (C) röstar nej. Dan Lo (L) avstår."))
        .containsExactly("Anna Ek yes", "Bo Alm yes", "Carin Dal no", "Dan Lo abstain");
    assertThat(inText("Ja-röster (2)\nAnna Ek (S)\nBo Alm (M)\nNej-röster (1)\nCarin Dal (C)"))
        .containsExactly("Anna Ek yes", "Bo Alm yes", "Carin Dal no");
  }

  @Test
  void whatASideMeansIsNoBallot() {
    assertThat(inText("Ja: bifall till förslaget.\nNej: Yasmin Karls (S) yrkande om avslag."))
        .isEmpty();
    assertThat(inText("Ja-röst för Anna Eks förslag, nej-röst för Bo Alms förslag.")).isEmpty();
  }

  @Test
  void readsSeveralVotesOfOneTableAndWordsInsteadOfMarks() {
    Table several =
        table(
            List.of("Ledamot", "Parti", "Ja", "Nej", "Ja", "Nej"),
            List.of("Anna Ek", "(S)", "X", "", "", "X"),
            List.of("Bo Alm", "(M)", "", "X", "", "X"));
    assertThat(read(List.of(vote(1, 1), vote(0, 2)), List.of(several), List.of()))
        .extracting(vote -> vote.ballots().stream().map(ReadBallotsTest::told).toList())
        .containsExactly(List.of("Anna Ek yes", "Bo Alm no"), List.of("Anna Ek no", "Bo Alm no"));
    Table words =
        table(
            List.of("Ledamot", "Röst"),
            List.of("Anna Ek (S)", "Ja"),
            List.of("Bo Alm (M)", "Nej"),
            List.of("Carin Dal (C)", "Frånvarande"));
    assertThat(read(List.of(), List.of(words), List.of()).getFirst().ballots())
        .extracting(ReadBallotsTest::told)
        .containsExactly("Anna Ek yes", "Bo Alm no", "Carin Dal absent");
  }

  private static List<String> inText(String text) {
    Section section = new Section("Omröstning", SectionRole.VOTE, text, List.of(PLACE));
    return read(List.of(), List.of(), List.of(section)).stream()
        .flatMap(vote -> vote.ballots().stream())
        .map(ReadBallotsTest::told)
        .toList();
  }

  private static String told(Ballot ballot) {
    return ballot.name() + " " + ballot.choice().name().toLowerCase(java.util.Locale.ROOT);
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
