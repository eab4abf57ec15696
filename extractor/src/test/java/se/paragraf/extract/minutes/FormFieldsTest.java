package se.paragraf.extract.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.Typeset;
import se.paragraf.extract.minutes.FormFields.Key;

class FormFieldsTest {

  private static List<String> read(Typeset page) {
    return FormFields.read(page.lines()).stream()
        .map(f -> f.key() + "=" + String.join("/", f.values().stream().map(Line::text).toList()))
        .toList();
  }

  @Test
  void readsTheValueBesideItsLabel() {
    assertThat(read(Typeset.page(1).line("Plats och tid").beside(200, "Stadshuset kl. 13.00")))
        .containsExactly("PLACE_AND_TIME=Stadshuset kl. 13.00");
  }

  @Test
  void readsTheValueBelowItsLabel() {
    assertThat(read(Typeset.page(1).line("Plats och tid").line("Stadshuset kl. 13.00")))
        .containsExactly("PLACE_AND_TIME=Stadshuset kl. 13.00");
  }

  @Test
  void readsTheValueAfterAColon() {
    assertThat(read(Typeset.page(1).line("Plats och tid: Stadshuset kl. 13.00")))
        .containsExactly("PLACE_AND_TIME=Stadshuset kl. 13.00");
  }

  @Test
  void gathersEveryLineOfAValueUntilTheNextLabel() {
    assertThat(
            read(
                Typeset.page(1)
                    .line("Beslutande")
                    .beside(200, "Anna Ek (S), ordförande")
                    .line(200, "Bo Alm (M)")
                    .line("Sekreterare")
                    .beside(200, "Dan Ek")))
        .containsExactly("MEMBERS=Anna Ek (S), ordförande/Bo Alm (M)", "SECRETARY=Dan Ek");
  }

  @Test
  void readsALabelOverTwoLines() {
    assertThat(
            read(
                Typeset.page(1)
                    .line("Datum för anslagets")
                    .beside(250, "2024-04-02")
                    .line("uppsättande")))
        .containsExactly("POSTED_ON=2024-04-02");
  }

  @Test
  void takesNoDayBelowALabelForPartOfIt() {
    assertThat(read(Typeset.page(1).line("Sammanträdesdatum").line("2024-04-02")))
        .containsExactly("MEETING_DATE=2024-04-02");
  }

  @Test
  void keepsTwoLabelsApartThatWouldBeOneOverTwoLines() {
    assertThat(
            read(
                Typeset.page(1)
                    .line("Paragrafer")
                    .beside(200, "§§ 23–32")
                    .line("Omedelbart justerad")
                    .beside(200, "§ 29")))
        .containsExactly("PARAGRAPHS=§§ 23–32", "AT_ONCE=§ 29");
    assertThat(
            read(
                Typeset.page(1)
                    .line("Paragrafer")
                    .beside(200, "§ 29")
                    .line("omedelbart justerade")))
        .startsWith("AT_ONCE=§ 29");
  }

  @Test
  void readsTwoFieldsInOneRow() {
    assertThat(
            read(
                Typeset.page(1)
                    .line("Anslagsdatum")
                    .beside(160, "2024-04-02")
                    .beside(300, "Förvaringsplats")
                    .beside(420, "Arkivet")))
        .containsExactly("POSTED_ON=2024-04-02", "KEPT_AT=Arkivet");
  }

  @Test
  void knowsTheLabelsOfManyTemplates() {
    assertThat(FormFields.key("Beslutande ledamöter")).contains(Key.MEMBERS);
    assertThat(FormFields.key("Tjänstgörande ersättare")).contains(Key.MEMBERS);
    assertThat(FormFields.key("Ej tjänstgörande ersättare")).contains(Key.SUBSTITUTES);
    assertThat(FormFields.key("Närvarande ersättare:")).contains(Key.SUBSTITUTES);
    assertThat(FormFields.key("Övriga närvarande")).contains(Key.OTHERS);
    assertThat(FormFields.key("Frånvarande")).contains(Key.ABSENT);
    assertThat(FormFields.key("Paragrafer")).contains(Key.PARAGRAPHS);
    assertThat(FormFields.key("Utses att justera")).contains(Key.ADJUSTERS);
    assertThat(FormFields.key("Justeringens plats och tid")).contains(Key.ADJUSTMENT_PLACE);
    assertThat(FormFields.key("ANSLAG/BEVIS")).contains(Key.NOTICE);
    assertThat(FormFields.key("Anslaget tas ned")).contains(Key.REMOVED_ON);
    assertThat(FormFields.key("Förvaringsplats för protokollet")).contains(Key.KEPT_AT);
    assertThat(FormFields.key("Omedelbar justering")).contains(Key.AT_ONCE);
    assertThat(FormFields.key("Nämnden beslutar")).isEmpty();
  }
}
