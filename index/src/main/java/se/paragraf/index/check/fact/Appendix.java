package se.paragraf.index.check.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.model.Document;
import se.paragraf.model.Paragraph.SectionRole;
import se.paragraf.model.Passage;
import se.paragraf.model.Region;

/**
 * A numbered appendix that stands in the file: {@code Bilaga 1 Skriftlig reservation}.
 *
 * @param text all of it, the heading included
 */
public record Appendix(int number, String title, Place place, Prose text) {

  private static final Pattern HEADING =
      Pattern.compile(
          "^\\s*bilaga\\s+(\\d{1,2})\\b[.:]?(?!\\s*(?:\\)|,))(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Those of a record: documents merged into it, and pages of it that begin with the heading. */
  static List<Appendix> of(Minutes minutes) {
    List<Appendix> found = new ArrayList<>();
    minutes.embedded().forEach(document -> ofDocument(document).ifPresent(found::add));
    minutes.matters().forEach(matter -> found.addAll(ofMatter(matter)));
    ofRecord(minutes.document()).forEach(found::add);
    return List.copyOf(found);
  }

  private static Optional<Appendix> ofDocument(Document document) {
    List<Region> regions =
        document.passages().stream().flatMap(passage -> passage.regions().stream()).toList();
    List<Region> first = Minutes.topOf(document).stream().toList();
    Stream<String> openings =
        Stream.of(
                document.title().stream(),
                document.headings().stream().limit(2).map(heading -> heading.label()),
                document.passages().stream().limit(2).map(Passage::text))
            .flatMap(opening -> opening);
    String text =
        Stream.concat(
                document.headings().stream().map(heading -> heading.label()),
                document.passages().stream().map(Passage::text))
            .collect(Collectors.joining("\n"));
    return openings
        .map(HEADING::matcher)
        .filter(Matcher::find)
        .findFirst()
        .map(match ->
            of(
                match,
                Stream.concat(regions.stream(), first.stream()).findFirst(),
                new Prose("", SectionRole.OTHER, text, regions.isEmpty() ? first : regions)));
  }

  private static Appendix of(Matcher match, Optional<Region> region, Prose text) {
    String title = match.group(2).strip();
    return new Appendix(
        Integer.parseInt(match.group(1)), title, new Place(match.group().strip(), region), text);
  }

  /** A section whose heading is that of an appendix, outside the lists of papers. */
  private static List<Appendix> ofMatter(Matter matter) {
    return matter.sections().stream()
        .filter(
            prose -> prose.role() == SectionRole.OTHER || prose.role() == SectionRole.RESERVATION)
        .flatMap(prose -> {
          Matcher match = HEADING.matcher(prose.heading());
          return match.find()
              ? Stream.of(of(match, prose.regions().stream().findFirst(), prose))
              : Stream.empty();
        })
        .toList();
  }

  private static List<Appendix> ofRecord(Document document) {
    return document.headings().stream()
        .flatMap(heading -> {
          Matcher match = HEADING.matcher(heading.label());
          Optional<Region> region = heading.region();
          return match.find()
              ? Stream.of(of(match, region, after(document, region, heading.label())))
              : Stream.empty();
        })
        .toList();
  }

  private static Prose after(Document document, Optional<Region> from, String title) {
    String text =
        document.passages().stream()
            .filter(p ->
                from.isEmpty()
                    || p.regions().stream().limit(1).anyMatch(r -> r.page() == from.get().page()))
            .map(Passage::text)
            .collect(Collectors.joining("\n"));
    return new Prose(title, SectionRole.OTHER, title + "\n" + text, from.stream().toList());
  }
}
