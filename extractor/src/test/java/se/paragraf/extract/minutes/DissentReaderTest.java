package se.paragraf.extract.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.model.Paragraph.Motion;
import se.paragraf.model.Paragraph.Recusal;
import se.paragraf.model.Paragraph.Reservation;
import se.paragraf.model.Paragraph.Section;
import se.paragraf.model.Paragraph.SectionRole;
import se.paragraf.model.Region;

class DissentReaderTest {

  private static final Region PLACE = new Region(1, 70, 100, 500, 200);

  private static List<Section> section(String heading, SectionRole role, String text) {
    return List.of(new Section(heading, role, text, List.of(PLACE)));
  }

  private static List<List<String>> reservers(SectionRole role, String text) {
    return DissentReader.reservations(section("", role, text)).stream()
        .map(Reservation::by)
        .toList();
  }

  private static List<String> recused(SectionRole role, String text) {
    return DissentReader.recusals(section("", role, text)).stream().map(Recusal::name).toList();
  }

  private static List<List<String>> movers(SectionRole role, String text) {
    return DissentReader.motions(section("", role, text)).stream().map(Motion::by).toList();
  }

  @Test
  void readsReservationsHoweverTheyAreWorded() {
    assertThat(reservers(SectionRole.RESERVATION, "Anna Ek (S) reserverar sig mot beslutet."))
        .containsExactly(List.of("Anna Ek"));
    assertThat(
            reservers(
                SectionRole.DECISION,
                "Mot beslutet reserverar sig Anna Ek (S) och Bo Alm (V) till förmån för Anna Eks (S) yrkande."))
        .containsExactly(List.of("Anna Ek", "Bo Alm"));
    assertThat(reservers(SectionRole.RESERVATION, "Jan Storrank anmälde avvikande åsikt."))
        .containsExactly(List.of("Jan Storrank"));
    assertThat(reservers(SectionRole.RESERVATION, "Ordföranden Anna Ek (S)\nBo Alm (V)"))
        .containsExactly(List.of("Anna Ek", "Bo Alm"));
    assertThat(reservers(SectionRole.EARLIER, "Anna Ek (S) reserverade sig i utskottet."))
        .isEmpty();
  }

  @Test
  void readsWhoSteppedAsideAndNotWhoCameInstead() {
    assertThat(
            recused(
                SectionRole.RECUSAL,
                "På grund av jäv deltar inte Anna Ek (S) i handläggning och beslut. Bo Alm (M) tjänstgör i hennes ställe."))
        .containsExactly("Anna Ek");
    assertThat(
            recused(SectionRole.BACKGROUND, "Anna Ek (S) anmäler jäv och ersätts av Bo Alm (M)."))
        .containsExactly("Anna Ek");
    assertThat(
            recused(
                SectionRole.RECUSAL,
                "Jan Storrank konstaterades jävig och avlägsnade sig för tiden för behandlingen."))
        .containsExactly("Jan Storrank");
    assertThat(recused(SectionRole.BACKGROUND, "Anna Ek (S) deltar ej i ärendets handläggning."))
        .containsExactly("Anna Ek");
  }

  @Test
  void notTakingPartInADecisionIsANoteAndNoRecusal() {
    List<Section> told = section("", SectionRole.OTHER, "Anna Ek (SD) deltar inte i beslutet.");
    assertThat(DissentReader.recusals(told)).isEmpty();
    assertThat(DissentReader.notes(told))
        .singleElement()
        .extracting(Reservation::by)
        .asList()
        .containsExactly("Anna Ek");
  }

  @Test
  void readsWhoMovedAndNotWhoSeconded() {
    assertThat(
            movers(
                SectionRole.MOTIONS,
                "Jan Storrank föreslog, understödd av Eva Finnäs, att ärendet bordläggs."))
        .containsExactly(List.of("Jan Storrank"));
    assertThat(
            movers(
                SectionRole.MOTIONS,
                "Jan Storrank föreslog under diskussionen, med understöd av Eva Finnäs, återremiss."))
        .containsExactly(List.of("Jan Storrank"));
    assertThat(movers(SectionRole.BACKGROUND, "Anna Ek (S) yrkar bifall till förslaget."))
        .containsExactly(List.of("Anna Ek"));
    assertThat(movers(SectionRole.BACKGROUND, "I utskottet yrkade Anna Ek (S) avslag.")).isEmpty();
  }
}
