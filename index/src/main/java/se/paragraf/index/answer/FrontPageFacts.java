package se.paragraf.index.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.index.answer.Statement.Facts;
import se.paragraf.index.answer.Statement.Form;
import se.paragraf.index.answer.ViewPlaces.Draft;
import se.paragraf.index.search.Role;
import se.paragraf.model.Document;
import se.paragraf.model.FrontPage;
import se.paragraf.model.FrontPage.Attendee;
import se.paragraf.model.FrontPage.Member;
import se.paragraf.model.Region;

/** Makes a statement of every person and day that a front page names, in their capacity. */
final class FrontPageFacts {

  private static final Pattern CHAIR = Pattern.compile("(?i)ordf(?:örande)?\\.?");

  private FrontPageFacts() {}

  static List<Draft> of(Document document) {
    return document.frontPage().map(front -> new Reader(document, front).facts()).orElse(List.of());
  }

  private record Reader(Document document, FrontPage front) {

    List<Draft> facts() {
      List<Draft> facts = new ArrayList<>();
      front
          .members()
          .forEach(member -> facts.add(member(member, Deed.SERVES, "beslutande ledamot")));
      front
          .substitutes()
          .forEach(member -> facts.add(member(member, Deed.SUBSTITUTES, "ersättare närvarande")));
      front.absent().forEach(member -> facts.add(member(member, Deed.ABSENT, "frånvarande")));
      front.others().forEach(other -> facts.add(other(other)));
      front
          .adjusters()
          .forEach(name ->
              facts.add(
                  named(
                      name,
                      Deed.APPROVES,
                      "justerare",
                      "utses att justera protokollet justeringsperson")));
      front
          .chair()
          .ifPresent(name -> facts.add(named(name, Deed.CHAIRS, "ordförande", "leder mötet")));
      front
          .secretary()
          .ifPresent(name ->
              facts.add(named(name, Deed.KEEPS_THE_MINUTES, "sekreterare", "skriver protokollet")));
      front.notice().ifPresent(notice -> facts.addAll(days(notice)));
      front.fields().forEach(field -> facts.add(field(field)));
      return facts;
    }

    private Draft member(Member member, Deed deed, String capacity) {
      String who = member.name() + member.party().map(party -> " (" + party + ")").orElse("");
      String role = member.role().map(words -> ", " + words).orElse("");
      String replaced = member.replaces().map(name -> " ersätter " + name).orElse("");
      String sections = member.paragraphs().map(words -> ", §§ " + words).orElse("");
      String quote = who + role + replaced + sections;
      String more = member.replaces().isPresent() ? " tjänstgörande frånvaro" : "";
      Deed did =
          member.replaces().isPresent()
              ? Deed.SUBSTITUTES
              : member.role().filter(CHAIR.asMatchPredicate()).isPresent() ? Deed.CHAIRS : deed;
      return person(quote, did, capacity + more, member.region().map(List::of).orElse(List.of()));
    }

    private Draft other(Attendee other) {
      String sections =
          other.paragraphs().isEmpty()
              ? ""
              : ", § "
                  + other.paragraphs().stream()
                      .map(String::valueOf)
                      .collect(Collectors.joining(", "));
      String quote = other.name() + other.title().map(title -> ", " + title).orElse("") + sections;
      return person(
          quote,
          Deed.ATTENDS,
          "övriga närvarande deltagande tjänsteman",
          other.region().map(List::of).orElse(List.of()));
    }

    private Draft named(String name, Deed deed, String role, String more) {
      return person(name + ", " + role, deed, more, List.of());
    }

    private Draft person(String quote, Deed deed, String capacity, List<Region> regions) {
      String text = quote + " · " + capacity + " · " + document.body().orElse("");
      List<Region> places = regions.isEmpty() ? wholePage() : regions;
      return new Draft(Form.PERSON, Role.FORMALITY, text, quote, places, Facts.of(deed));
    }

    private List<Draft> days(se.paragraf.model.Notice notice) {
      return Stream.of(
              notice.approvedOn().map(day -> day("Protokollet justerat", day.toString())),
              notice.postedOn().map(day -> day("Anslaget publiceras, sätts upp", day.toString())),
              notice.removedOn().map(day -> day("Anslaget avpubliceras, tas ned", day.toString())))
          .flatMap(Optional::stream)
          .toList();
    }

    private Draft day(String what, String day) {
      String quote = what + " " + day;
      return new Draft(
          Form.DATE,
          Role.FORMALITY,
          quote + " · " + document.body().orElse(""),
          quote,
          wholePage(),
          Facts.NONE);
    }

    private static Draft field(FrontPage.Field field) {
      String text = field.label() + ": " + field.text();
      return new Draft(Form.SENTENCE, Role.FORMALITY, text, text, field.regions(), Facts.NONE);
    }

    private List<Region> wholePage() {
      return front.fields().stream().flatMap(field -> field.regions().stream()).limit(1).toList();
    }
  }
}
