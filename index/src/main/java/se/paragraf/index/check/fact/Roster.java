package se.paragraf.index.check.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.paragraf.index.check.fact.Listing.Capacity;
import se.paragraf.model.FrontPage;
import se.paragraf.model.FrontPage.Attendee;
import se.paragraf.model.FrontPage.Member;
import se.paragraf.model.Region;

/**
 * The attendance list of a record.
 *
 * @param listings in printed order
 */
public record Roster(List<Listing> listings) {

  public Roster {
    listings = List.copyOf(listings);
  }

  static Roster of(FrontPage page, Optional<Region> otherwise) {
    List<Listing> listings = new ArrayList<>();
    page.members().forEach(m -> listings.add(listing(m, Capacity.SERVING, otherwise)));
    page.substitutes().forEach(m -> listings.add(listing(m, Capacity.SUBSTITUTE, otherwise)));
    page.absent().forEach(m -> listings.add(listing(m, Capacity.ABSENT, otherwise)));
    page.others().forEach(a -> listings.add(listing(a, otherwise)));
    return new Roster(listings);
  }

  private static Listing listing(Member member, Capacity capacity, Optional<Region> otherwise) {
    String quote =
        member.name()
            + member.party().map(party -> " (" + party + ")").orElse("")
            + member.paragraphs().map(text -> " " + text).orElse("");
    return new Listing(
        new Name(member.name()),
        member.party(),
        capacity,
        member.paragraphs().flatMap(ParagraphSet::parse),
        member.replaces().map(Name::new),
        member.role(),
        new Place(quote, member.region().or(() -> otherwise)));
  }

  private static Listing listing(Attendee attendee, Optional<Region> otherwise) {
    Optional<ParagraphSet> paragraphs =
        attendee.paragraphs().isEmpty()
            ? Optional.empty()
            : Optional.of(ParagraphSet.of(attendee.paragraphs()));
    return new Listing(
        new Name(attendee.name()),
        Optional.empty(),
        Capacity.OTHER,
        paragraphs,
        Optional.empty(),
        attendee.title(),
        new Place(attendee.name(), attendee.region().or(() -> otherwise)));
  }

  public List<Listing> in(Capacity capacity) {
    return listings.stream().filter(listing -> listing.capacity() == capacity).toList();
  }

  /** Every line about one person. */
  public List<Listing> of(Name name) {
    return listings.stream().filter(listing -> listing.name().same(name)).toList();
  }

  /** Who serve in a §; each person once. */
  public List<Listing> serving(int paragraph) {
    return distinct(in(Capacity.SERVING).stream().filter(l -> l.in(paragraph)).toList());
  }

  public boolean serves(Name name, int paragraph) {
    return serving(paragraph).stream().anyMatch(listing -> listing.name().same(name));
  }

  /** Whether the person is listed in the § in any capacity but absent. */
  public boolean isPresent(Name name, int paragraph) {
    return of(name).stream().anyMatch(l -> l.capacity() != Capacity.ABSENT && l.in(paragraph));
  }

  private static List<Listing> distinct(List<Listing> listings) {
    Map<String, Listing> byName = new LinkedHashMap<>();
    listings.forEach(listing -> byName.putIfAbsent(listing.name().folded(), listing));
    return List.copyOf(byName.values());
  }

  /**
   * How many seats the body has, as far as the list tells: the most who serve in one §, and the
   * absent whom nobody replaces.
   */
  public int seats(List<Integer> paragraphs) {
    int most = paragraphs.stream().mapToInt(number -> serving(number).size()).max().orElse(0);
    long unreplaced =
        distinct(in(Capacity.ABSENT)).stream().filter(absent -> !isReplaced(absent)).count();
    return most + (int) unreplaced;
  }

  private boolean isReplaced(Listing absent) {
    Function<Listing, Boolean> takesPlace =
        listing -> listing.replaces().map(name -> name.same(absent.name())).orElse(false);
    return in(Capacity.SERVING).stream().anyMatch(takesPlace::apply)
        || in(Capacity.SERVING).stream().anyMatch(l -> l.name().same(absent.name()));
  }

  public Optional<Listing> chair() {
    return in(Capacity.SERVING).stream().filter(Listing::isChair).findFirst();
  }
}
