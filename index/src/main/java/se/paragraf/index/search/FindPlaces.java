package se.paragraf.index.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.index.archive.ParagraphIdentity;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Extraction;
import se.paragraf.model.Figure;
import se.paragraf.model.FrontPage;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Passage;
import se.paragraf.model.Quantity;
import se.paragraf.model.Region;
import se.paragraf.model.Table;

/** Finds the places of a file: what a search can give as one hit each. */
public final class FindPlaces {

  /** The places of every document in the file, document by document. */
  public List<Place> find(Extraction.Done file) {
    return file.documents().stream()
        .flatMap(document -> new InDocument(file, document).places())
        .toList();
  }

  /** One document with what its places need to know of it. */
  private static final class InDocument {

    private final Document document;
    private final DocumentRef ref;
    private final HeadingTree headings;
    private final Optional<ParagraphRef> enclosing;
    private final Optional<DocumentRef> minutes;
    private final FindActing acting;

    InDocument(Extraction.Done file, Document document) {
      this.document = document;
      this.ref = DocumentRef.of(document, file.source().path());
      this.headings = new HeadingTree(document.headings());
      this.acting = new FindActing(document);
      this.minutes =
          document
              .partOf()
              .flatMap(parent -> file.document(parent.document()))
              .map(enclosing -> DocumentRef.of(enclosing, file.source().path()));
      this.enclosing = document.partOf().flatMap(parent -> paragraphOf(file, parent));
    }

    private static Optional<ParagraphRef> paragraphOf(
        Extraction.Done file, Document.Parent parent) {
      return parent
          .paragraph()
          .flatMap(number ->
              file.document(parent.document()).stream()
                  .flatMap(minutes -> minutes.paragraphs().stream())
                  .filter(paragraph -> paragraph.number().equals(Optional.of(number)))
                  .map(ParagraphRef::of)
                  .findFirst());
    }

    Stream<Place> places() {
      return Stream.of(frontPage(), texts(), tables(), figures(), quantities())
          .flatMap(places -> places)
          .filter(place -> !place.pieces().isEmpty());
    }

    private Stream<Place> texts() {
      if (document.kind() == DocumentKind.TJANSTESKRIVELSE) {
        return Stream.of(memo());
      }
      return Stream.concat(paragraphs(), sections());
    }

    private Place memo() {
      List<Piece> pieces = new ArrayList<>();
      document.title().ifPresent(title -> pieces.add(new Piece(Role.TITLE, title, firstPage())));
      document.paragraphs().forEach(paragraph -> pieces.addAll(PiecesOfParagraph.of(paragraph)));
      if (document.paragraphs().stream().allMatch(paragraph -> paragraph.sections().isEmpty())) {
        document.passages().forEach(passage -> pieces.add(piece(passage)));
      }
      return place(
          document.id(), HitType.PASSAGE, enclosing, Optional.empty(), List.copyOf(pieces));
    }

    private List<Region> firstPage() {
      return document.firstPage() == 0
          ? List.of()
          : List.of(new Region(document.firstPage(), 0, 0, 0, 0));
    }

    private Stream<Place> paragraphs() {
      return IntStream.range(0, document.paragraphs().size()).mapToObj(this::paragraph);
    }

    private Place paragraph(int position) {
      Paragraph paragraph = document.paragraphs().get(position);
      String id =
          document.id()
              + "§"
              + paragraph.number().map(String::valueOf).orElse("+" + (position + 1));
      List<Piece> pieces = PiecesOfParagraph.of(paragraph);
      return new Place(
          id,
          ParagraphIdentity.of(document, paragraph).map(ParagraphIdentity::key).orElse(id),
          HitType.PARAGRAPH,
          ref,
          Optional.of(ParagraphRef.of(paragraph)),
          Optional.empty(),
          pieces,
          minutes,
          acting.in(paragraph, pieces),
          List.of());
    }

    private Stream<Place> sections() {
      Map<Integer, List<Piece>> bySection = new LinkedHashMap<>();
      for (int at = 0; at < document.headings().size(); at++) {
        int heading = at;
        headings
            .at(at)
            .ifPresent(found ->
                bySection
                    .computeIfAbsent(headings.placeOf(heading), key -> new ArrayList<>())
                    .add(new Piece(Role.TITLE, found.title(), found.region().stream().toList())));
      }
      for (Passage passage : document.passages()) {
        int section = passage.heading().map(headings::placeOf).orElse(-1);
        bySection.computeIfAbsent(section, key -> new ArrayList<>()).add(piece(passage));
      }
      return bySection.entrySet().stream()
          .map(section -> section(section.getKey(), section.getValue()));
    }

    private Place section(int heading, List<Piece> pieces) {
      return place(
          document.id() + "h" + (heading + 1),
          HitType.PASSAGE,
          enclosing,
          headings.at(heading).map(found -> headings.ref(heading)),
          pieces);
    }

    private static Piece piece(Passage passage) {
      Role role = passage.kind() == Passage.Kind.CAPTION ? Role.CAPTION : Role.TEXT;
      return new Piece(role, passage.text(), passage.regions());
    }

    private Stream<Place> frontPage() {
      return document.frontPage().stream().map(this::frontPage);
    }

    private Place frontPage(FrontPage front) {
      String id = document.id() + "front";
      return new Place(
          id,
          id,
          HitType.PASSAGE,
          ref,
          enclosing,
          Optional.empty(),
          front.fields().stream().map(InDocument::field).toList(),
          minutes,
          acting.onFrontPage(),
          List.of());
    }

    private static Piece field(FrontPage.Field field) {
      return new Piece(Role.FORMALITY, field.label() + ": " + field.text(), field.regions());
    }

    private Stream<Place> tables() {
      return document.tables().stream().map(this::table);
    }

    private Place table(Table table) {
      List<Piece> pieces = new ArrayList<>();
      table.title().ifPresent(title -> pieces.add(new Piece(Role.CAPTION, title, table.regions())));
      table.cells().stream()
          .filter(cell -> !cell.text().isBlank())
          .collect(
              java.util.stream.Collectors.groupingBy(
                  Table.Cell::row, java.util.TreeMap::new, java.util.stream.Collectors.toList()))
          .values()
          .forEach(row -> pieces.add(row(row, table)));
      Stream<Quantity> figures =
          document.quantities().stream()
              .filter(quantity -> quantity.table().equals(Optional.of(table.id())));
      return place(
              table.id(),
              HitType.TABLE,
              table.paragraph().flatMap(this::numbered).or(() -> paragraphAt(table.regions())),
              table.heading().flatMap(this::heading),
              pieces)
          .withAmounts(amounts(figures));
    }

    private static Piece row(List<Table.Cell> cells, Table table) {
      List<Region> regions = cells.stream().flatMap(cell -> cell.region().stream()).toList();
      return new Piece(
          Role.CELLS,
          String.join(" ", cells.stream().map(Table.Cell::text).toList()),
          regions.isEmpty() ? table.regions() : Regions.perPage(regions));
    }

    private Optional<HeadingRef> heading(int index) {
      return headings.at(index).map(found -> headings.ref(index));
    }

    private Stream<Place> figures() {
      return document.figures().stream().map(this::figure);
    }

    private Place figure(Figure figure) {
      List<Region> regions = figure.region().stream().toList();
      List<Piece> pieces = new ArrayList<>();
      figure.caption().ifPresent(caption -> pieces.add(new Piece(Role.CAPTION, caption, regions)));
      figure.series().stream()
          .map(series -> series.name().orElse("") + labels(series))
          .filter(text -> !text.isBlank())
          .forEach(text -> pieces.add(new Piece(Role.CELLS, text.strip(), regions)));
      return place(
          figure.id(),
          HitType.FIGURE,
          paragraphAt(regions),
          figure.heading().flatMap(this::heading),
          pieces);
    }

    private static String labels(Figure.Series series) {
      StringBuilder labels = new StringBuilder();
      series
          .points()
          .forEach(point ->
              labels.append(' ').append(point.label().orElse("")).append(' ').append(point.text()));
      return labels.toString();
    }

    private Stream<Place> quantities() {
      return IntStream.range(0, document.quantities().size()).mapToObj(this::quantity);
    }

    private Place quantity(int position) {
      Quantity quantity = document.quantities().get(position);
      List<Region> regions = quantity.region().stream().toList();
      List<Piece> pieces = new ArrayList<>();
      quantity
          .indicator()
          .ifPresent(indicator -> pieces.add(new Piece(Role.TITLE, indicator, regions)));
      pieces.add(new Piece(Role.TEXT, quantity.quote(), regions));
      return place(
              document.id() + "#q" + (position + 1),
              HitType.QUANTITY,
              quantity.paragraph().flatMap(this::numbered).or(() -> enclosing),
              quantity.heading().flatMap(this::heading),
              pieces)
          .withAmounts(amounts(Stream.of(quantity)));
    }

    private Optional<ParagraphRef> numbered(int number) {
      return document.paragraphs().stream()
          .filter(paragraph -> paragraph.number().equals(Optional.of(number)))
          .map(ParagraphRef::of)
          .findFirst();
    }

    /** The § of this document in which something stands, else the one around the document. */
    private Optional<ParagraphRef> paragraphAt(List<Region> regions) {
      return document.paragraphs().stream()
          .filter(paragraph -> Regions.touch(paragraph.regions(), regions))
          .map(ParagraphRef::of)
          .findFirst()
          .or(() -> enclosing);
    }

    private Place place(
        String id,
        HitType type,
        Optional<ParagraphRef> paragraph,
        Optional<HeadingRef> heading,
        List<Piece> pieces) {
      return new Place(
          id, id, type, ref, paragraph, heading, pieces, minutes, Acting.NOBODY, List.of());
    }

    private static List<PlaceAmount> amounts(Stream<Quantity> quantities) {
      return quantities
          .flatMap(quantity ->
              Stream.of(quantity.value(), quantity.low(), quantity.high())
                  .flatMap(Optional::stream)
                  .map(value -> new PlaceAmount(quantity.unit(), value)))
          .distinct()
          .toList();
    }
  }
}
