package se.paragraf.extract.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.layout.Typeset;
import se.paragraf.model.FrontPage;
import se.paragraf.model.FrontPage.Attendee;
import se.paragraf.model.FrontPage.Member;
import se.paragraf.model.FrontPage.ParagraphRange;
import se.paragraf.model.Notice;

class ReadFrontPageTest {

  private static FrontPage read(Typeset page) {
    return ReadFrontPage.read(page.lines()).orElseThrow();
  }

  /** Labels at the left, values beside them. */
  private static Typeset beside() {
    return Typeset.page(1)
        .line("Plats och tid")
        .beside(220, "Sammanträdesrummet Eken, kl. 13.00–16.10")
        .space(8)
        .line("Beslutande")
        .beside(220, "Anna Ek (S), ordförande")
        .line(220, "Bo Alm (M)")
        .line(220, "Cia Dahl (C) ersätter Gun Berg (C)")
        .space(8)
        .line("Ej tjänstgörande ersättare")
        .beside(220, "Hans Lund (V) §§ 33–34")
        .space(8)
        .line("Övriga närvarande")
        .beside(220, "Dan Ek, förvaltningschef")
        .line(220, "Eva Alm, ekonom § 33")
        .space(8)
        .line("Utses att justera")
        .beside(220, "Bo Alm")
        .space(8)
        .line("Justeringens plats och tid")
        .beside(220, "Kommunhuset 2024-03-28")
        .space(8)
        .line("Paragrafer")
        .beside(220, "33–41")
        .space(8)
        .line("Sekreterare")
        .beside(220, "Ida Holm")
        .space(8)
        .line("Ordförande")
        .beside(220, "Anna Ek");
  }

  @Test
  void readsAFormWithItsLabelsAtTheLeft() {
    FrontPage front = read(beside());
    assertThat(front.placeAndTime()).contains("Sammanträdesrummet Eken, kl. 13.00–16.10");
    assertThat(front.members())
        .extracting(Member::name)
        .containsExactly("Anna Ek", "Bo Alm", "Cia Dahl");
    assertThat(front.members().get(2).replaces()).contains("Gun Berg");
    assertThat(front.substitutes()).extracting(Member::name).containsExactly("Hans Lund");
    assertThat(front.substitutes().getFirst().paragraphs()).contains("33–34");
    assertThat(front.others()).extracting(Attendee::name).containsExactly("Dan Ek", "Eva Alm");
    assertThat(front.adjusters()).containsExactly("Bo Alm");
    assertThat(front.adjustmentPlaceAndDate()).contains("Kommunhuset 2024-03-28");
    assertThat(front.paragraphRange()).contains(new ParagraphRange(33, 41));
    assertThat(front.secretary()).contains("Ida Holm");
    assertThat(front.chair()).contains("Anna Ek");
  }

  @Test
  void readsAFormWithItsLabelsAbove() {
    FrontPage front =
        read(
            Typeset.page(1)
                .bold()
                .line("Plats och tid")
                .regular()
                .line("Stadshuset, kl. 9.00")
                .heading("Beslutande ledamöter")
                .line("Anna Ek (S), ordförande")
                .line("Bo Alm (M)")
                .heading("Övriga närvarande")
                .line("Dan Ek, förvaltningschef")
                .heading("Justerare")
                .line("Bo Alm"));
    assertThat(front.placeAndTime()).contains("Stadshuset, kl. 9.00");
    assertThat(front.members()).extracting(Member::name).containsExactly("Anna Ek", "Bo Alm");
    assertThat(front.others()).extracting(Attendee::name).containsExactly("Dan Ek");
    assertThat(front.adjusters()).containsExactly("Bo Alm");
  }

  @Test
  void readsAFormWithColons() {
    FrontPage front =
        read(
            Typeset.page(1)
                .line("Tid: kl. 9.00–11.30")
                .line("Plats: Stadshuset")
                .line("Ordförande: Anna Ek (S)")
                .line("Sekreterare: Ida Holm")
                .line("Justerare: Bo Alm (M)")
                .line("Paragrafer: 33–41"));
    assertThat(front.chair()).contains("Anna Ek");
    assertThat(front.secretary()).contains("Ida Holm");
    assertThat(front.adjusters()).containsExactly("Bo Alm");
    assertThat(front.paragraphRange()).contains(new ParagraphRange(33, 41));
  }

  @Test
  void readsTheRangeOfParagraphsInEveryForm() {
    for (String printed :
        List.of(
            "33–41",
            "33-41",
            "§§ 33–41",
            "§ 33 – § 41",
            "33/24–41/24",
            "33 till 41",
            "33–36, 38–41",
            "33–39 och 41")) {
      FrontPage front =
          read(
              Typeset.page(1)
                  .line("Beslutande")
                  .beside(220, "Anna Ek (S)")
                  .line("Paragrafer")
                  .beside(220, printed));
      assertThat(front.paragraphRange()).as(printed).contains(new ParagraphRange(33, 41));
    }
  }

  @Test
  void takesTheChairFromTheMembersWhereNobodySigns() {
    assertThat(
            read(Typeset.page(1)
                    .line("Beslutande")
                    .beside(220, "Anna Ek (S), ordförande")
                    .line(220, "Bo Alm (M)"))
                .chair())
        .contains("Anna Ek");
  }

  @Test
  void readsTheAnnouncement() {
    Notice notice =
        read(Typeset.page(1)
                .heading("ANSLAG/BEVIS")
                .line("Organ")
                .beside(300, "Omsorgsnämnden")
                .line("Sammanträdesdatum")
                .beside(300, "2024-03-21")
                .line("Datum då anslaget sätts upp")
                .beside(300, "2024-04-02")
                .line("Anslaget tas ned")
                .beside(300, "2024-04-24")
                .line("Förvaringsplats för protokollet")
                .beside(300, "Omsorgsförvaltningen"))
            .notice()
            .orElseThrow();
    assertThat(notice.body()).contains("Omsorgsnämnden");
    assertThat(notice.meetingDate()).contains(LocalDate.of(2024, 3, 21));
    assertThat(notice.postedOn()).contains(LocalDate.of(2024, 4, 2));
    assertThat(notice.removedOn()).contains(LocalDate.of(2024, 4, 24));
    assertThat(notice.keptAt()).contains("Omsorgsförvaltningen");
  }

  @Test
  void keepsEveryFieldAsPrintedWithItsPlace() {
    assertThat(read(beside()).fields())
        .allSatisfy(field -> assertThat(field.regions()).isNotEmpty())
        .extracting(FrontPage.Field::label)
        .startsWith("Plats och tid", "Beslutande");
  }

  @Test
  void findsNoFrontPageInPlainText() {
    assertThat(ReadFrontPage.read(Typeset.page(1).prose(TypesetMinutes.PROSE).lines())).isEmpty();
    assertThat(ReadFrontPage.read(List.of())).isEmpty();
  }
}
