package se.paragraf.corpus.typeset;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.paragraf.corpus.sample.Part;
import se.paragraf.corpus.sample.Section;
import se.paragraf.model.Region;

/**
 * Where the things of a sample file came to stand: its parts, matters, headings, tables, charts.
 *
 * <p>Things are told apart by identity: two equal tables are two tables.
 */
public final class Places {

  private final Map<Object, List<Region>> regions = new IdentityHashMap<>();

  private final Map<Section, String> headings = new IdentityHashMap<>();
  private final Map<Part, Region> covers = new IdentityHashMap<>();

  /** Of nothing yet. */
  public Places() {}

  void noteHeading(Section section, String printed) {
    headings.put(section, printed);
  }

  /** What was printed over a section; empty when nothing was. */
  public Optional<String> headingOf(Section section) {
    return Optional.ofNullable(headings.get(section));
  }

  void noteCover(Part part, Region picture) {
    covers.put(part, picture);
  }

  /** The picture on the cover of a document. */
  public Optional<Region> coverOf(Part part) {
    return Optional.ofNullable(covers.get(part));
  }

  /** Notes that a thing stands there; a region without extent tells only the page. */
  public void note(Object thing, Region region) {
    regions.computeIfAbsent(thing, key -> new ArrayList<>()).add(region);
  }

  /** Its boxes, in the order they were set; empty when it was not set. */
  public List<Region> of(Object thing) {
    return List.copyOf(regions.getOrDefault(thing, List.of()));
  }

  /** First page it stands on. */
  public Optional<Integer> firstPage(Object thing) {
    return of(thing).stream().map(Region::page).min(Integer::compare);
  }

  /** Last page it stands on. */
  public Optional<Integer> lastPage(Object thing) {
    return of(thing).stream().map(Region::page).max(Integer::compare);
  }
}
