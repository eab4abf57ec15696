package se.paragraf.extract.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.layout.Typeset;
import se.paragraf.model.FrontPage.Attendee;
import se.paragraf.model.FrontPage.Member;

class ReadPeopleTest {

  private static Member member(String line) {
    List<Member> present = ReadPeople.members(Typeset.page(1).line(line).lines()).present();
    assertThat(present).as(line).hasSize(1);
    return present.getFirst();
  }

  private static List<Attendee> others(String... lines) {
    Typeset page = Typeset.page(1);
    for (String line : lines) {
      page.line(line);
    }
    return ReadPeople.others(page.lines());
  }

  @Test
  void readsNamePartyAndRole() {
    for (String line :
        List.of(
            "Anna Ek (S), ordförande",
            "Anna Ek (S) ordförande",
            "Anna Ek, S, ordförande",
            "Anna Ek S, ordförande")) {
      assertThat(member(line).name()).as(line).isEqualTo("Anna Ek");
      assertThat(member(line).party()).as(line).contains("S");
      assertThat(member(line).role()).as(line).contains("ordförande");
    }
  }

  @Test
  void readsLongNamesAsPrinted() {
    assertThat(member("Anna-Karin von Ek Dahl (KD)").name()).isEqualTo("Anna-Karin von Ek Dahl");
    assertThat(member("Bo Alm (SoL)").party()).contains("SoL");
    assertThat(member("Bo Alm (-)").party()).contains("-");
  }

  @Test
  void readsViceChairs() {
    assertThat(member("Bo Alm (M), 2:e vice ordförande").role()).contains("2:e vice ordförande");
    assertThat(member("Bo Alm (M), 1:a vice ordförande").role()).contains("1:a vice ordförande");
    assertThat(member("Bo Alm (M), vice ordf.").role()).contains("vice ordf.");
  }

  @Test
  void readsWhomSomebodyReplaces() {
    for (String line :
        List.of(
            "Bo Alm (M) ersätter Cia Dahl (M)",
            "Bo Alm (M), tjänstgörande ersättare för Cia Dahl (M)",
            "Bo Alm (M) tjänstgör för Cia Dahl",
            "Bo Alm (M) i stället för Cia Dahl (M)",
            "Bo Alm (M) i Cia Dahls frånvaro")) {
      assertThat(member(line).replaces()).as(line).contains("Cia Dahl");
      assertThat(member(line).name()).as(line).isEqualTo("Bo Alm");
    }
    assertThat(member("Bo Alm (M)").replaces()).isEmpty();
  }

  @Test
  void readsTheParagraphsServed() {
    assertThat(member("Bo Alm (M) §§ 33-35").paragraphs()).contains("33-35");
    assertThat(member("Bo Alm (M), §§ 33–35, 37").paragraphs()).contains("33–35, 37");
    assertThat(member("Bo Alm (M) § 33").paragraphs()).contains("33");
    assertThat(member("Bo Alm (M)").paragraphs()).isEmpty();
  }

  @Test
  void tellsTickedBoxesFromEmptyOnes() {
    List<se.paragraf.extract.layout.Line> lines =
        Typeset.page(1).line("☒ Ek Anna (S)").line("☐ Alm Bo (M)").line("[x] Dahl Cia (C)").lines();
    ReadPeople.Listed listed = ReadPeople.members(lines);
    assertThat(listed.present()).extracting(Member::name).containsExactly("Ek Anna", "Dahl Cia");
    assertThat(listed.absent()).extracting(Member::name).containsExactly("Alm Bo");
  }

  @Test
  void readsSeveralInOneLine() {
    ReadPeople.Listed listed =
        ReadPeople.members(Typeset.page(1).line("Anna Ek (S), Bo Alm (M), Cia Dahl (C)").lines());
    assertThat(listed.present())
        .extracting(Member::name)
        .containsExactly("Anna Ek", "Bo Alm", "Cia Dahl");
  }

  @Test
  void readsOfficialsWithTitleAndParagraphs() {
    List<Attendee> others =
        others("Dan Ek, förvaltningschef", "Eva Alm, ekonom §§ 61–63", "Frida Dahl");
    assertThat(others)
        .extracting(Attendee::name)
        .containsExactly("Dan Ek", "Eva Alm", "Frida Dahl");
    assertThat(others)
        .extracting(a -> a.title().orElse(""))
        .containsExactly("förvaltningschef", "ekonom", "");
    assertThat(others.get(1).paragraphs()).containsExactly(61, 62, 63);
    assertThat(others.getFirst().paragraphs()).isEmpty();
  }

  @Test
  void readsOfficialsWithTitlesInBrackets() {
    List<Attendee> others =
        others("Dan Ek (förvaltningschef), Eva Alm (ekonom) § 61,", "Frida Dahl (sekreterare)");
    assertThat(others)
        .extracting(Attendee::name)
        .containsExactly("Dan Ek", "Eva Alm", "Frida Dahl");
    assertThat(others.get(1).paragraphs()).containsExactly(61);
  }

  @Test
  void spellsOutRangesOfNumbers() {
    assertThat(ReadPeople.numbers("61–64, 67")).containsExactly(61, 62, 63, 64, 67);
    assertThat(ReadPeople.numbers("")).isEmpty();
    assertThat(ReadPeople.numbers("1-9999")).hasSize(501);
  }
}
