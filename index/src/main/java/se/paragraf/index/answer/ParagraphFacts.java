package se.paragraf.index.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.index.answer.Statement.Facts;
import se.paragraf.index.answer.Statement.Form;
import se.paragraf.index.answer.ViewPlaces.Draft;
import se.paragraf.index.search.ParagraphRef;
import se.paragraf.index.search.Place;
import se.paragraf.index.search.Role;
import se.paragraf.model.Document;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Paragraph.Ballot;
import se.paragraf.model.Paragraph.Choice;
import se.paragraf.model.Region;

/** Makes a statement of what each person did in a §: moved, voted, dissented, stepped aside. */
final class ParagraphFacts {

  private ParagraphFacts() {}

  static Stream<Draft> of(Place place, Document document) {
    return document.paragraphs().stream()
        .filter(paragraph -> place.paragraph().equals(Optional.of(ParagraphRef.of(paragraph))))
        .limit(1)
        .flatMap(ParagraphFacts::facts);
  }

  private static Stream<Draft> facts(Paragraph paragraph) {
    return Stream.of(
            paragraph.reservations().stream()
                .map(r ->
                    said(
                        Deed.DISSENTS,
                        r.by(),
                        "reserverar sig",
                        "reservation mot beslutet",
                        r.text(),
                        r.regions())),
            paragraph.notes().stream()
                .map(n ->
                    said(
                        Deed.NOTES,
                        n.by(),
                        "protokollsanteckning",
                        "särskilt yttrande",
                        n.text(),
                        n.regions())),
            paragraph.motions().stream()
                .map(m ->
                    said(Deed.MOVES, m.by(), "yrkar", "yrkande förslag", m.text(), m.regions())),
            paragraph.recusals().stream()
                .map(r ->
                    said(
                        Deed.STEPS_ASIDE,
                        List.of(r.name()),
                        "jäv",
                        "deltar inte anmäler jäv",
                        r.text(),
                        r.regions())),
            paragraph.votes().stream()
                .flatMap(
                    vote -> vote.ballots().stream().map(ballot -> ballot(ballot, vote.regions()))))
        .flatMap(facts -> facts);
  }

  private static Draft said(
      Deed deed, List<String> by, String did, String more, String text, List<Region> regions) {
    String names = String.join(", ", by);
    String quote = text.isBlank() ? names + " " + did : text;
    return new Draft(
        Form.PERSON,
        Role.TEXT,
        names + " " + did + " " + more + " · " + text,
        quote,
        regions,
        Facts.of(deed));
  }

  private static Draft ballot(Ballot ballot, List<Region> regions) {
    String quote =
        ballot.name()
            + ballot.party().map(p -> " (" + p + ")").orElse("")
            + " "
            + voted(ballot.choice());
    return new Draft(
        Form.PERSON,
        Role.FORMALITY,
        quote + " · röst votering omröstning",
        quote,
        regions,
        Facts.of(Deed.VOTES));
  }

  private static String voted(Choice choice) {
    return switch (choice) {
      case YES -> "röstar ja";
      case NO -> "röstar nej";
      case ABSTAIN -> "avstår";
      case ABSENT -> "är frånvarande";
    };
  }
}
