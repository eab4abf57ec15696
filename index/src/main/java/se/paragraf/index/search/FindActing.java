package se.paragraf.index.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.paragraf.model.Document;
import se.paragraf.model.FrontPage;
import se.paragraf.model.Paragraph;

/** Finds who acts in minutes and their §§, and for which party. */
final class FindActing {

  /** Party by name, as the front page lists them; empty when it names none. */
  private final Map<String, Optional<String>> listed = new LinkedHashMap<>();

  private final Set<String> others = new LinkedHashSet<>();

  FindActing(Document document) {
    document.frontPage().ifPresent(this::read);
  }

  private void read(FrontPage front) {
    Stream.of(front.members(), front.substitutes(), front.absent())
        .flatMap(List::stream)
        .forEach(member -> listed.putIfAbsent(member.name(), member.party()));
    front.others().forEach(guest -> others.add(guest.name()));
    others.addAll(front.adjusters());
    front.chair().ifPresent(others::add);
    front.secretary().ifPresent(others::add);
  }

  /** Who is listed on the front page. */
  Acting onFrontPage() {
    Set<String> people = new LinkedHashSet<>(listed.keySet());
    people.addAll(others);
    return new Acting(
        List.copyOf(people),
        listed.values().stream().flatMap(Optional::stream).distinct().toList());
  }

  /** Who acts in a §, or is named in it and listed on the front page. */
  Acting in(Paragraph paragraph, List<Piece> pieces) {
    Set<String> people = new LinkedHashSet<>();
    Set<String> parties = new LinkedHashSet<>();
    paragraph.motions().forEach(motion -> people.addAll(motion.by()));
    paragraph.reservations().forEach(reservation -> people.addAll(reservation.by()));
    paragraph.notes().forEach(note -> people.addAll(note.by()));
    paragraph.recusals().forEach(recusal -> add(recusal.name(), recusal.party(), people, parties));
    paragraph.votes().stream()
        .flatMap(vote -> vote.ballots().stream())
        .forEach(ballot -> add(ballot.name(), ballot.party(), people, parties));
    Stream.concat(listed.keySet().stream(), others.stream())
        .filter(name -> pieces.stream().anyMatch(piece -> piece.text().contains(name)))
        .forEach(people::add);
    people.forEach(name -> listed.getOrDefault(name, Optional.empty()).ifPresent(parties::add));
    return new Acting(List.copyOf(people), List.copyOf(parties));
  }

  private static void add(
      String name, Optional<String> party, Set<String> people, Set<String> parties) {
    people.add(name);
    party.ifPresent(parties::add);
  }
}
