package se.paragraf.index.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.model.DocumentKind;

/**
 * The organs that an archive knows and everything each may be called: its name however written, the
 * prefix of its §§, its initials, and what the user's {@code bodies.tsv} says.
 *
 * <p>A line of {@code bodies.tsv} is: organisation (may be empty), tab, name, tab, aliases
 * separated by commas.
 */
public final class Bodies {

  /** The user's own list, in the archive's folder. */
  public static final String FILE = "bodies.tsv";

  private static final int MOST_NEAR = 5;

  private final BodyNames names;
  private final TreeMap<Body, Set<String>> aliases =
      new TreeMap<>(
          Comparator.comparing(Body::name).thenComparing(body -> body.organization().orElse("")));

  private Bodies(SwedishWords words) {
    this.names = new BodyNames(words);
  }

  /** Those whose minutes are in the archive, and those that the user lists. */
  public static Bodies of(Archive archive, SwedishWords words) throws IOException {
    Bodies bodies = new Bodies(words);
    bodies.addAll(archive.catalog());
    Path own = archive.folder().resolve(FILE);
    if (Files.exists(own)) {
      Files.readAllLines(own, StandardCharsets.UTF_8).forEach(bodies::addLine);
    }
    return bodies;
  }

  private void addAll(Catalog catalog) {
    catalog
        .documents()
        .filter(document ->
            document.kind() == DocumentKind.PROTOKOLL
                || document.kind() == DocumentKind.PROTOKOLLSUTDRAG)
        .filter(document -> document.body().isPresent())
        .forEach(document -> add(document));
  }

  private void add(DocumentSummary document) {
    Body body =
        new Body(document.organization().map(owner -> owner.name()), document.body().orElseThrow());
    Set<String> known = aliasesOf(body);
    document.prefixes().forEach(prefix -> known.add(prefix.toUpperCase(Locale.ROOT)));
  }

  private Set<String> aliasesOf(Body body) {
    return aliases.computeIfAbsent(body, each -> new TreeSet<>(names.initials(each.name())));
  }

  private void addLine(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 3 || line.startsWith("#")) {
      return;
    }
    Optional<String> organization = Optional.of(columns[0].strip()).filter(name -> !name.isEmpty());
    for (String alias : columns[2].split(",")) {
      listed(organization, columns[1].strip())
          .forEach(body -> aliasesOf(body).add(alias.strip().toUpperCase(Locale.ROOT)));
    }
  }

  /** The known organs a line speaks of, or a new one. */
  private List<Body> listed(Optional<String> organization, String name) {
    List<Body> known =
        aliases.keySet().stream()
            .filter(body -> organization.isEmpty() || body.organization().equals(organization))
            .filter(body -> names.key(body.name()).equals(names.key(name)))
            .toList();
    return known.isEmpty() ? List.of(new Body(organization, name)) : known;
  }

  /** Every organ, by name. */
  public Collection<Body> all() {
    return List.copyOf(aliases.keySet());
  }

  /** Everything an organ may be called besides its name; sorted, upper case. */
  public Set<String> aliases(Body body) {
    return Set.copyOf(aliases.getOrDefault(body, Set.of()));
  }

  /** The same for every way to write a name of an organ. */
  public String key(String name) {
    return names.key(name);
  }

  /**
   * The organs that a name or abbreviation means.
   *
   * @param organization when only those of one organisation are meant
   * @return those of that name; else those of that alias; empty when nothing is called so
   */
  public Set<Body> named(String name, Optional<String> organization) {
    Set<Body> found = new LinkedHashSet<>();
    String key = names.key(name);
    for (Body body : of(organization)) {
      if (names.key(body.name()).equals(key)) {
        found.add(body);
      }
    }
    String alias = name.strip().toUpperCase(Locale.ROOT).replaceAll("[ .§-]", "");
    if (found.isEmpty()) {
      of(organization).stream().filter(body -> aliases(body).contains(alias)).forEach(found::add);
    }
    return found;
  }

  /** Whether it is an abbreviation of some organ, and no name. */
  public boolean isAlias(String word) {
    String alias = word.toUpperCase(Locale.ROOT);
    return aliases.values().stream().anyMatch(known -> known.contains(alias));
  }

  private List<Body> of(Optional<String> organization) {
    return aliases.keySet().stream()
        .filter(body -> organization.isEmpty() || body.organization().equals(organization))
        .toList();
  }

  /** Names like this one, the nearest first: to say when it is unknown. */
  public List<String> near(String name) {
    String typed = SwedishWords.fold(SwedishWords.normal(name));
    List<String> labels = new ArrayList<>();
    for (Body body : aliases.keySet()) {
      String known = SwedishWords.fold(SwedishWords.normal(body.name()));
      if (known.contains(typed) || typed.contains(known) || Letters.share(known, typed)) {
        labels.add(body.name());
      }
    }
    List<String> wanted =
        labels.isEmpty() ? aliases.keySet().stream().map(Body::name).toList() : labels;
    return wanted.stream()
        .distinct()
        .sorted(
            Comparator.comparingDouble((String each) -> -Letters.likeness(each, name))
                .thenComparing(each -> each))
        .limit(MOST_NEAR)
        .toList();
  }
}
