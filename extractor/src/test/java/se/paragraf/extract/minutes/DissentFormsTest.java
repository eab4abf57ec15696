package se.paragraf.extract.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.model.Paragraph.Motion;
import se.paragraf.model.Paragraph.Recusal;
import se.paragraf.model.Paragraph.Reservation;
import se.paragraf.model.Paragraph.Section;
import se.paragraf.model.Paragraph.SectionRole;
import se.paragraf.model.Paragraph.Vote;

class DissentFormsTest {

  private static List<Section> section(SectionRole role, String text) {
    return List.of(new Section("", role, text, List.of()));
  }

  @Test
  void readsWhoMovedWhat() {
    List<Motion> motions =
        DissentReader.motions(
            section(
                SectionRole.MOTIONS,
                "Anna Ek (S) yrkar bifall till förslaget. Bo Alm (M) och Cia Dahl (C) yrkar avslag."));
    assertThat(motions)
        .extracting(Motion::by)
        .containsExactly(List.of("Anna Ek"), List.of("Bo Alm", "Cia Dahl"));
    assertThat(motions.getFirst().text()).isEqualTo("Anna Ek (S) yrkar bifall till förslaget.");
  }

  @Test
  void readsEveryVerbOfMoving() {
    for (String verb :
        List.of(
            "yrkar bifall",
            "yrkade avslag",
            "föreslår återremiss",
            "instämmer i yrkandet",
            "tillstyrker",
            "biträder förslaget")) {
      assertThat(DissentReader.motions(section(SectionRole.MOTIONS, "Anna Ek (S) " + verb + ".")))
          .as(verb)
          .hasSize(1);
    }
  }

  @Test
  void readsReservationsUnderTheirHeadingAndLoose() {
    String text = "Bo Alm (M) reserverar sig mot beslutet.";
    assertThat(DissentReader.reservations(section(SectionRole.RESERVATION, text)))
        .extracting(Reservation::by)
        .containsExactly(List.of("Bo Alm"));
    assertThat(DissentReader.reservations(section(SectionRole.DECISION, text))).hasSize(1);
    assertThat(DissentReader.reservations(section(SectionRole.OTHER, text))).hasSize(1);
    assertThat(DissentReader.reservations(section(SectionRole.BACKGROUND, text))).isEmpty();
  }

  @Test
  void readsAReservationWhoseVerbComesFirst() {
    assertThat(
            DissentReader.reservations(
                section(
                    SectionRole.RESERVATION,
                    "Mot beslutet reserverar sig Bo Alm (M) och Cia Dahl (C).")))
        .extracting(Reservation::by)
        .containsExactly(List.of("Bo Alm", "Cia Dahl"));
  }

  @Test
  void readsAReservationWithAWordBetween() {
    assertThat(
            DissentReader.reservations(
                section(
                    SectionRole.RESERVATION,
                    "Bo Alm (M) anmäler reservation mot beslutet.\nCia Dahl (C) reserverar sig skriftligt.")))
        .extracting(Reservation::by)
        .contains(List.of("Cia Dahl"));
  }

  @Test
  void readsNotesWhole() {
    assertThat(
            DissentReader.notes(
                section(SectionRole.NOTE, "Cia Dahl (C) lämnar ett särskilt yttrande.")))
        .extracting(Reservation::by)
        .containsExactly(List.of("Cia Dahl"));
    assertThat(DissentReader.notes(section(SectionRole.NOTE, " "))).isEmpty();
  }

  @Test
  void readsWhoSteppedAside() {
    List<Recusal> recusals =
        DissentReader.recusals(
            section(
                SectionRole.OTHER,
                "Anna Ek (S) anmäler jäv och deltar inte i handläggningen av ärendet."));
    assertThat(recusals).extracting(Recusal::name).containsExactly("Anna Ek");
    assertThat(recusals.getFirst().party()).contains("S");
    assertThat(
            DissentReader.recusals(
                section(
                    SectionRole.DECISION, "På grund av jäv deltar inte Bo Alm (M) i beslutet.")))
        .extracting(Recusal::name)
        .containsExactly("Bo Alm");
  }

  @Test
  void takesNoPaperAboutRecusalForOne() {
    assertThat(
            DissentReader.recusals(
                section(SectionRole.ATTACHMENTS, "Anna Ek (S), anmälan om jäv 2024-03-01")))
        .isEmpty();
  }

  @Test
  void readsATallyInAnyForm() {
    for (String text :
        List.of(
            "Omröstningen utfaller med 8 ja-röster mot 5 nej-röster.",
            "Med 8 ja-röster mot 5 nej-röster beslutar nämnden att bifalla.",
            "8 ja och 5 nej.",
            "Ja: 8, Nej: 5.",
            "Åtta ja-röster och fem nej-röster avges.",
            "Utfallet blev 8 jaröster och 5 nejröster.",
            "Resultat: 8 Ja-röster, 5 Nej-röster.")) {
      List<Vote> votes = VoteReader.votes(section(SectionRole.VOTE, text));
      assertThat(votes).as(text).hasSize(1);
      assertThat(votes.getFirst().yes()).as(text).contains(8);
      assertThat(votes.getFirst().no()).as(text).contains(5);
    }
  }

  @Test
  void readsThoseWhoAbstainedOrWereAway() {
    Vote vote =
        VoteReader.votes(
                section(
                    SectionRole.VOTE,
                    "Med 8 ja-röster mot 5 nej-röster, 2 ledamöter avstår och 1 frånvarande."))
            .getFirst();
    assertThat(vote.abstain()).contains(2);
    assertThat(vote.absent()).contains(1);
    Vote without =
        VoteReader.votes(section(SectionRole.VOTE, "8 ja-röster och 5 nej-röster.")).getFirst();
    assertThat(without.abstain()).isEqualTo(Optional.empty());
  }

  @Test
  void readsATallyOverTwoLines() {
    List<Vote> votes = VoteReader.votes(section(SectionRole.VOTE, "Ja: 8\nNej: 5\nAvstår: 1"));
    assertThat(votes).hasSize(1);
    assertThat(votes.getFirst().abstain()).contains(1);
  }

  @Test
  void readsNoVoteWhereOnlyOneSideIsCounted() {
    assertThat(VoteReader.votes(section(SectionRole.VOTE, "Den som röstar ja bifaller.")))
        .isEmpty();
    assertThat(VoteReader.votes(section(SectionRole.VOTE, "8 ja-röster."))).isEmpty();
  }
}
