package se.paragraf.cli.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.DocumentSummary;
import se.paragraf.index.archive.RecentlyRead;
import se.paragraf.index.chain.FiledParagraph;
import se.paragraf.index.chain.FiledParagraphs;
import se.paragraf.index.chain.ReadReferences;
import se.paragraf.index.chain.Reference;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.Search;
import se.paragraf.model.Document;
import se.paragraf.model.Heading;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Passage;
import se.paragraf.model.Region;
import se.paragraf.model.Table;

/**
 * Finds what a citation points at: {@code Regionfullmäktige 2024-06-19 § 71, s. 1}, {@code RF
 * 2024-06-19 § 71}, {@code ID:3}, {@code ID}, {@code ID#t2}.
 */
public final class FindCitedPlace {

  private static final Pattern ID = Pattern.compile("([0-9a-f]{12}-\\d+)(?:(#[tf]\\d+)|:(\\d+))?");
  private static final Pattern PAGE = Pattern.compile(",?\\s*s(?:id)?\\.?\\s*(\\d+)\\s*$");

  private final Archive archive;
  private final FiledParagraphs paragraphs;

  public FindCitedPlace(Archive archive, Search search) {
    this.archive = archive;
    this.paragraphs = new FiledParagraphs(new RecentlyRead(archive), search);
  }

  /** The place; empty when the archive holds nothing so cited. */
  public Optional<CitedPlace> find(String citation) throws IOException {
    String typed = citation.strip();
    Matcher id = ID.matcher(typed);
    if (id.matches()) {
      return byId(id);
    }
    Matcher page = PAGE.matcher(typed);
    Optional<Integer> asked =
        page.find() ? Optional.of(Integer.valueOf(page.group(1))) : Optional.empty();
    String where = asked.isPresent() ? typed.substring(0, page.start()) : typed;
    Optional<FiledParagraph> paragraph = paragraph(where).stream().findFirst();
    return paragraph.isPresent()
        ? paragraph.map(filed -> ofParagraph(filed, asked))
        : ofHeading(where, asked);
  }

  /** The §§ that a reference means: more than one when several organisations have it. */
  public List<FiledParagraph> paragraph(String reference) {
    List<Reference> read = new ReadReferences().in(reference);
    return read.isEmpty() ? List.of() : paragraphs(read.getFirst(), reference);
  }

  private List<FiledParagraph> paragraphs(Reference reference, String typed) {
    Filters filters =
        reference.date().map(date -> Filters.NONE.withFrom(date).withTo(date)).orElse(Filters.NONE);
    List<FiledParagraph> found = paragraphs.numbered(reference.number(), reference.body(), filters);
    List<FiledParagraph> named =
        found.stream()
            .filter(filed -> filed.organization().map(typed::contains).orElse(false))
            .toList();
    return named.isEmpty() ? found : named;
  }

  private Optional<CitedPlace> byId(Matcher id) throws IOException {
    Optional<Document> document = archive.document(id.group(1));
    Optional<Integer> page = Optional.ofNullable(id.group(3)).map(Integer::valueOf);
    Optional<String> part = Optional.ofNullable(id.group(2)).map(mark -> id.group(1) + mark);
    return document.flatMap(found ->
        part.isPresent()
            ? part(found, part.get())
            : Optional.of(CitedPlace.of(found, List.of(), page)));
  }

  private static Optional<CitedPlace> part(Document document, String id) {
    Stream<List<Region>> tables =
        document.tables().stream().filter(table -> table.id().equals(id)).map(Table::regions);
    Stream<List<Region>> figures =
        document.figures().stream()
            .filter(figure -> figure.id().equals(id))
            .map(figure -> figure.region().stream().toList());
    return Stream.concat(tables, figures)
        .findFirst()
        .map(regions -> CitedPlace.of(document, regions, Optional.empty()));
  }

  /** The decision, when it stands on the page asked for; else the whole § there. */
  private static CitedPlace ofParagraph(FiledParagraph filed, Optional<Integer> asked) {
    CitedPlace decision = CitedPlace.of(filed.document(), filed.decisionRegions(), asked);
    Paragraph paragraph = filed.paragraph();
    CitedPlace place =
        decision.regions().isEmpty()
            ? CitedPlace.of(filed.document(), paragraph.regions(), asked)
            : decision;
    return place.quoting(quote(filed));
  }

  /** The decision, else everything in the §. */
  private static String quote(FiledParagraph filed) {
    List<String> decided = new ArrayList<>();
    if (!filed.lead().isBlank()) {
      decided.add(filed.lead());
    }
    filed.items().forEach(decided::add);
    return filed.items().isEmpty()
        ? filed.texts().collect(Collectors.joining("\n"))
        : String.join("\n", decided);
  }

  /** Of the documents whose name the citation begins with, the one with the heading it names. */
  private Optional<CitedPlace> ofHeading(String where, Optional<Integer> asked) throws IOException {
    List<String> named =
        archive
            .catalog()
            .documents()
            .filter(document -> isNamed(document, where))
            .filter(document -> asked.isEmpty() || covers(document, asked.get()))
            .sorted(Comparator.comparingInt(document -> -nameLength(document)))
            .map(DocumentSummary::id)
            .toList();
    for (String id : named) {
      Document document = archive.document(id).orElseThrow();
      Optional<Heading> heading = heading(document, where);
      if (heading.isPresent()) {
        return Optional.of(
            CitedPlace.of(document, under(document, heading.get()), asked)
                .quoting(words(document, heading.get())));
      }
    }
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(
            CitedPlace.of(archive.document(named.getFirst()).orElseThrow(), List.of(), asked));
  }

  private static boolean isNamed(DocumentSummary document, String where) {
    boolean dated = document.date().isEmpty() || where.contains(document.date().get().toString());
    String lower = where.toLowerCase(Locale.ROOT);
    return dated && names(document).anyMatch(name -> lower.contains(name.toLowerCase(Locale.ROOT)));
  }

  private static Stream<String> names(DocumentSummary document) {
    return Stream.concat(document.title().stream(), document.body().stream());
  }

  private static int nameLength(DocumentSummary document) {
    return names(document).mapToInt(String::length).max().orElse(0);
  }

  private static boolean covers(DocumentSummary document, int page) {
    return document.pages().first() <= page && page <= document.pages().last();
  }

  private static Optional<Heading> heading(Document document, String where) {
    return document.headings().stream()
        .filter(heading -> where.endsWith(heading.label()))
        .max(Comparator.comparingInt(heading -> heading.label().length()));
  }

  private static String words(Document document, Heading heading) {
    int position = document.headings().indexOf(heading);
    return Stream.concat(
            Stream.of(heading.label()),
            document.passages().stream()
                .filter(passage -> passage.heading().equals(Optional.of(position)))
                .map(Passage::text))
        .collect(Collectors.joining("\n"));
  }

  /** The heading and the text below it, to the next one. */
  private static List<Region> under(Document document, Heading heading) {
    int position = document.headings().indexOf(heading);
    Stream<Region> text =
        document.passages().stream()
            .filter(passage -> passage.heading().equals(Optional.of(position)))
            .map(Passage::regions)
            .flatMap(List::stream);
    return Stream.concat(heading.region().stream(), text).toList();
  }
}
