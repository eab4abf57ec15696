package se.paragraf.extract.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.paragraf.model.Paragraph.SectionRole;

class SectionGrammarTest {

  private static void expect(SectionRole role, String... headings) {
    for (String heading : headings) {
      assertThat(SectionGrammar.role(heading)).as(heading).contains(role);
    }
  }

  @Test
  void knowsDecisions() {
    expect(
        SectionRole.DECISION,
        "Beslut",
        "BESLUT",
        "Beslut:",
        "Beslutet",
        "Regionstyrelsens beslut",
        "Vård- och omsorgsnämndens beslut",
        "Kommunfullmäktige beslutar",
        "Kommunfullmäktige beslutar att",
        "Kommunstyrelsen beslutar för egen del",
        "Nämndens beslut",
        "Beslut för egen del",
        "Arbetsutskottets beslut",
        "Beslut – Kommunstyrelsen");
  }

  @Test
  void knowsProposals() {
    expect(
        SectionRole.PROPOSAL,
        "Förslag till beslut",
        "FÖRSLAG – Kommunfullmäktige",
        "Förslag till kommunfullmäktige",
        "Förvaltningens förslag till beslut",
        "Arbetsutskottets förslag",
        "Kommunstyrelsens förslag till kommunfullmäktige",
        "Beslutsförslag",
        "Kommunstyrelsen föreslår att",
        "Ordförandens förslag till beslut");
  }

  @Test
  void knowsWhatWasMovedAndHowItWasPut() {
    expect(
        SectionRole.MOTIONS,
        "Yrkanden",
        "Yrkande",
        "Tilläggsyrkande",
        "Ändringsyrkanden",
        "Yrkanden på sammanträdet",
        "Förslag till beslut på sammanträdet",
        "Återremissyrkande");
    expect(
        SectionRole.PROPOSITION,
        "Propositionsordning",
        "Proposition",
        "Beslutsgång",
        "Beslutsgången",
        "Propositionsordning och beslut");
    expect(
        SectionRole.VOTE,
        "Omröstning",
        "Omröstningsresultat",
        "Votering",
        "Voteringslista",
        "Voteringsordning",
        "Omröstningslista 1");
  }

  @Test
  void knowsDissent() {
    expect(
        SectionRole.RESERVATION,
        "Reservation",
        "Reservationer",
        "Skriftlig reservation",
        "Blank reservation",
        "Reservation från Vänsterpartiet");
    expect(
        SectionRole.NOTE,
        "Protokollsanteckning",
        "Protokollsanteckningar",
        "Särskilt yttrande",
        "Särskilda yttranden",
        "Anteckning till protokollet");
    expect(SectionRole.RECUSAL, "Jäv", "Jävsanmälan", "Anmälan om jäv");
  }

  @Test
  void knowsWhatTheMatterIs() {
    expect(
        SectionRole.BACKGROUND,
        "Ärendet",
        "Ärende",
        "Bakgrund",
        "Ärendebeskrivning",
        "Beskrivning av ärendet",
        "Motivering till beslut",
        "Skäl för beslutet");
    expect(
        SectionRole.SUMMARY,
        "Ärendet i korthet",
        "Sammanfattning",
        "Sammanfattning av ärendet",
        "Kort sammanfattning");
    expect(SectionRole.EARLIER, "Tidigare behandling", "Tidigare beslut", "Ärendets gång");
  }

  @Test
  void knowsPapersAndRecipients() {
    expect(
        SectionRole.ATTACHMENTS,
        "Beslutsunderlag",
        "Handlingar",
        "Handlingar i ärendet",
        "Underlag för beslut",
        "Bilagor",
        "Bilaga");
    expect(
        SectionRole.RECIPIENTS,
        "Expedieras till",
        "Expedieras till:",
        "Beslutet skickas till",
        "Beslutet ska skickas till",
        "Exp.",
        "Exp:",
        "Skickas till",
        "Sändlista",
        "Beslutet delges",
        "Protokollsutdrag till",
        "Protokollsutdrag skickas till",
        "Beslutet expedieras till",
        "Kopia till",
        "Delges");
  }

  @Test
  void knowsApproval() {
    expect(
        SectionRole.APPROVAL,
        "Paragrafen är justerad",
        "Paragrafen förklaras omedelbart justerad",
        "Omedelbar justering");
  }

  @Test
  void knowsNoSentenceAndNothingLongForAHeading() {
    for (String text :
        new String[] {
          "",
          "Nämnden har under året arbetat med frågan",
          "Budget 2025",
          "Beslutet innebär att taxan höjs från och med januari nästa år",
          "Kommunstyrelsen beslutar att höja taxan"
        }) {
      assertThat(SectionGrammar.role(text)).as(text).isEmpty();
    }
    assertThat(SectionGrammar.role("Yrkanden på sammanträdet" + " ".repeat(100))).isPresent();
    assertThat(SectionGrammar.role("beslut – " + "x".repeat(102))).isEmpty();
  }

  @Test
  void tellsWhoseDecisionAHeadingAnnounces() {
    assertThat(SectionGrammar.bodyOf("Stadsstyrelsens beslut")).contains("Stadsstyrelsen");
    assertThat(SectionGrammar.bodyOf("Kommunfullmäktige beslutar")).contains("Kommunfullmäktige");
    assertThat(SectionGrammar.bodyOf("Beslut")).isEmpty();
  }

  @Test
  void tellsWhereAProposalGoes() {
    assertThat(SectionGrammar.proposalTo("FÖRSLAG – Kommunfullmäktige"))
        .contains("Kommunfullmäktige");
    assertThat(SectionGrammar.proposalTo("Kommunstyrelsens förslag till kommunfullmäktige"))
        .contains("kommunfullmäktige");
    assertThat(SectionGrammar.proposalTo("Förslag till beslut")).isEmpty();
  }

  @Test
  void measuresAHeadingThatTextFollows() {
    assertThat(SectionGrammar.runIn("Protokollsanteckning: Anna Ek (S) säger")).isEqualTo(22);
    assertThat(SectionGrammar.runIn("Beslut: Nämnden godkänner")).isEqualTo(8);
    assertThat(SectionGrammar.runIn("Beslut:")).isZero();
    assertThat(SectionGrammar.runIn("Nämnden beslutar: godkänna")).isZero();
  }
}
