package se.paragraf.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.extract.FindGraphics.Graphics;
import se.paragraf.extract.bundle.Span;
import se.paragraf.extract.bundle.TellDocumentsApart;
import se.paragraf.extract.figure.DropRepeatedFigures;
import se.paragraf.extract.figure.FindFigures;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.quantity.FindQuantities;
import se.paragraf.extract.quantity.WordPlaces;
import se.paragraf.extract.table.DescribeGrids;
import se.paragraf.extract.table.FindTables;
import se.paragraf.extract.table.PageTable;
import se.paragraf.extract.table.ToldGrid;
import se.paragraf.extract.word.ReadWord;
import se.paragraf.extract.word.UnreadableWordException;
import se.paragraf.extract.word.WordPages;
import se.paragraf.model.Document;
import se.paragraf.model.Extraction;
import se.paragraf.model.Figure;
import se.paragraf.model.MapRegions;
import se.paragraf.model.Region;
import se.paragraf.model.Source;

/**
 * The way of a Word file: its text set on made-up pages, then the same stages as for a PDF, and at
 * last the made-up places dropped.
 */
final class ReadWordFile {

  private static final MapRegions NOWHERE = new MapRegions(region -> Optional.empty());

  private final ReadWord readWord = new ReadWord();
  private final TellDocumentsApart tellDocumentsApart = new TellDocumentsApart();
  private final ReadDocument readDocument = new ReadDocument();
  private final DescribeGrids describeGrids = new DescribeGrids();
  private final FindTables findTables = new FindTables();
  private final FindFigures findFigures = new FindFigures();
  private final FindQuantities findQuantities;

  ReadWordFile(FindQuantities findQuantities) {
    this.findQuantities = findQuantities;
  }

  Extraction read(Path file, Identify identity, String path)
      throws IOException, UnreadableWordException {
    WordPages read = readWord.read(file);
    Graphics graphics = graphics(read);
    Source source = source(read.facts(), identity, path);
    List<Span> spans = tellDocumentsApart.tell(read.pages(), List.of());
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      ReadDocument.Pages found = new ReadDocument.Pages(read.pages(), graphics);
      documents.add(readDocument.read(new ReadDocument.Input(source, spans, i, found, documents)));
    }
    List<Document> whole = WhoseDocument.share(documents, source);
    List<Document> counted = findQuantities.find(whole, new WordPlaces(read.pages()));
    List<Document> unplaced =
        counted.stream().map(NOWHERE::in).map(Document::withoutPages).toList();
    return new Extraction.Done(source, unplaced, read.notices());
  }

  private Graphics graphics(WordPages read) {
    List<List<PageTable>> tables = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < read.pages().size(); i++) {
      PageLayout page = read.pages().get(i);
      List<ToldGrid> grids = read.grids().get(i);
      List<Word> outside = outside(page, grids);
      List<PageTable> found =
          new ArrayList<>(describeGrids.describe(grids, page.number(), page.height(), outside));
      found.addAll(findTables.find(read.pictures().get(i), outside));
      tables.add(found);
      List<Region> taken = found.stream().map(PageTable::region).toList();
      figures.addAll(findFigures.find(read.pictures().get(i), outside, taken));
    }
    return new Graphics(tables, new DropRepeatedFigures().drop(figures), List.of());
  }

  private static List<Word> outside(PageLayout page, List<ToldGrid> grids) {
    return page.lines().stream()
        .flatMap(line -> line.words().stream())
        .filter(word -> grids.stream().noneMatch(told -> told.grid().box().holdsCenter(word)))
        .toList();
  }

  private static Source source(WordPages.Facts facts, Identify identity, String path) {
    return new Source(
        path,
        identity.sha256(),
        identity.bytes(),
        0,
        facts.producer(),
        facts.title(),
        facts.language(),
        false,
        Source.TextLayer.DIGITAL);
  }
}
