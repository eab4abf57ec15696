package se.paragraf.extract.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.extract.quantity.OrganizationNames.Kind;
import se.paragraf.extract.quantity.OrganizationNames.Name;
import se.paragraf.model.Document;
import se.paragraf.model.Heading;
import se.paragraf.model.Organization;

/** The organisations and units that the headings of a document name. */
final class HeadingNames {

  /** Words of a heading that is a unit's name rather than a sentence about it. */
  private static final int MAX_WORDS_OF_NAME = 6;

  private final List<Heading> headings;
  private final OrganizationNames names;

  /** What was found above a heading; filled as it is asked for. */
  private final Map<Integer, Optional<String>> found = new HashMap<>();

  HeadingNames(Document document, LearnedNames learned) {
    this.headings = document.headings();
    this.names = new OrganizationNames(known(document), learned);
  }

  OrganizationNames names() {
    return names;
  }

  /** Names that the document gives itself; {@code Driftnämnden X} is known as {@code X} too. */
  private static List<String> known(Document document) {
    Stream<String> own =
        Stream.concat(
            ReadSetting.body(document).stream(),
            document.organization().map(Organization::name).stream());
    Stream<String> bodies =
        document.headings().stream()
            .map(Heading::title)
            .filter(title -> title.matches("(?iu)driftnämnden \\p{L}.*|\\p{L}*nämnden för .*"))
            .flatMap(title -> Stream.of(title, title.replaceFirst("(?iu)^driftnämnden ", "")));
    return Stream.concat(own, bodies).distinct().toList();
  }

  /** The unit that the headings above name, the nearest first. */
  Optional<String> above(Optional<Integer> heading) {
    return heading.flatMap(index -> found.computeIfAbsent(index, this::above));
  }

  private Optional<String> above(int heading) {
    List<Heading> path = path(heading);
    for (int i = 0; i < path.size(); i++) {
      Optional<String> name = in(path.get(i).title(), i == 0);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  private Optional<String> in(String title, boolean nearest) {
    boolean nameLike = title.split(" ").length <= MAX_WORDS_OF_NAME;
    return names.in(title).stream()
        .filter(name -> name.kind() != Kind.BACK && name.kind() != Kind.GENERIC)
        .filter(name -> name.kind() != Kind.WEAK || nearest && nameLike)
        .filter(name -> !isWhere(title, name))
        .findFirst()
        .map(name -> name.kind() == Kind.WEAK ? title : widest(title, name));
  }

  /** {@code Byte av tak, Ekeby sjukhus}: where something is, not whose it is. */
  private static boolean isWhere(String title, Name name) {
    return title.substring(0, name.span().from()).stripTrailing().endsWith(",");
  }

  private static String widest(String title, Name name) {
    boolean whole = name.kind() == Kind.STRONG && !name.text().startsWith("Region ");
    return whole && name.span().from() == 0 && title.split(" ").length <= MAX_WORDS_OF_NAME
        ? title
        : name.text();
  }

  /** The heading and those it stands under, nearest first. */
  private List<Heading> path(int index) {
    List<Heading> path = new ArrayList<>();
    int level = Integer.MAX_VALUE;
    for (int i = Math.min(index, headings.size() - 1); i >= 0; i--) {
      if (headings.get(i).level() < level) {
        path.add(headings.get(i));
        level = headings.get(i).level();
      }
    }
    return path;
  }
}
