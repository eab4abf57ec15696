package se.paragraf.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.extract.FindGraphics.Graphics;
import se.paragraf.extract.ReadPages.Pages;
import se.paragraf.extract.Stopwatch.Stage;
import se.paragraf.extract.bundle.PageMarks;
import se.paragraf.extract.bundle.Span;
import se.paragraf.extract.bundle.TellDocumentsApart;
import se.paragraf.extract.language.ParagraphLabel;
import se.paragraf.extract.language.SwedishLexicon;
import se.paragraf.extract.layout.ApplyTags;
import se.paragraf.extract.layout.FindFurniture;
import se.paragraf.extract.layout.OrderLines;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.layout.PageLines;
import se.paragraf.extract.ocr.OcrPages;
import se.paragraf.extract.ocr.RestorePlaces;
import se.paragraf.extract.pdf.FileKind;
import se.paragraf.extract.pdf.PdfFile;
import se.paragraf.extract.pdf.PdfFile.PdfFacts;
import se.paragraf.extract.pdf.StructureTags;
import se.paragraf.extract.pdf.UnreadablePdfException;
import se.paragraf.extract.quantity.FindQuantities;
import se.paragraf.extract.quantity.WordPlaces;
import se.paragraf.extract.table.FindFigureColumns;
import se.paragraf.extract.word.UnreadableWordException;
import se.paragraf.extract.word.WordKind;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Document;
import se.paragraf.model.Extraction;
import se.paragraf.model.Source;

/**
 * The way of a file through the extractor, stage by stage.
 *
 * <p>File → pages ({@code pdf}) → words and lines ({@code layout}) → text and furniture → documents
 * in the file ({@code bundle}) → §§ or headings and passages ({@code minutes}, {@code report}) →
 * quantities ({@code quantity}). Thread-safe; one instance serves many threads.
 */
public final class ExtractionPipeline {

  private final FindFurniture findFurniture =
      new FindFurniture(line -> ParagraphLabel.at(line.text()).isPresent());
  private final ApplyTags applyTags = new ApplyTags();
  private final OrderLines orderLines = new OrderLines();
  private final TellDocumentsApart tellDocumentsApart = new TellDocumentsApart();
  private final FindGraphics findGraphics = new FindGraphics();
  private final ReadDocument readDocument = new ReadDocument();
  private final SwedishLexicon lexicon;
  private final FindQuantities findQuantities;
  private final RestorePlaces restorePlaces = new RestorePlaces();
  private final OcrPages ocrPages;
  private final Stopwatch stopwatch;
  private final ReadPages readPages;
  private final ReadPictureTables readPictureTables;
  private final ReadWordFile readWordFile;

  /** Reads pages that need it from their images, if this machine can. */
  public ExtractionPipeline() {
    this(OcrPages.onThisMachine());
  }

  /** With {@link OcrPages#later()}, pages that need it are left for another time. */
  public ExtractionPipeline(OcrPages ocrPages) {
    this(ocrPages, SwedishLexicon.load(), Stopwatch.NONE);
  }

  private ExtractionPipeline(OcrPages ocrPages, SwedishLexicon lexicon, Stopwatch stopwatch) {
    this.ocrPages = ocrPages;
    this.lexicon = lexicon;
    this.stopwatch = stopwatch;
    this.findQuantities = new FindQuantities(lexicon);
    FindFigureColumns columns = new FindFigureColumns();
    OcrPages minding = ocrPages.minding(page -> columns.find(page.content(), page.words()));
    this.readPages = new ReadPages(minding, lexicon);
    this.readPictureTables = new ReadPictureTables(minding);
    this.readWordFile = new ReadWordFile(findQuantities);
  }

  /** The same that reads pages without good text by other means. */
  public ExtractionPipeline with(OcrPages ocrPages) {
    return new ExtractionPipeline(ocrPages, lexicon, stopwatch);
  }

  /** The same whose stages are run by the watch. */
  public ExtractionPipeline timedBy(Stopwatch watch) {
    return new ExtractionPipeline(ocrPages, lexicon, watch);
  }

  /**
   * Reads one PDF or Word file (.docx).
   *
   * @param file the bytes
   * @param path how the file is to be called in the output ({@code mail.eml!/bilaga.pdf} for one in
   *     a container)
   * @return the documents in it, or the reason why there are none; never an exception for a bad
   *     file
   * @throws IOException when the machine fails: the file vanished, no permission, disk trouble
   */
  public Extraction extract(Path file, String path) throws IOException {
    if (Files.notExists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    Identify identity = Identify.of(file);
    Optional<Diagnostic> refusal = refuse(file, identity);
    if (refusal.isPresent()) {
      return failed(identity, path, refusal.get());
    }
    try {
      return WordKind.of(file) == WordKind.DOCX
          ? readWordFile.read(file, identity, path)
          : readPdf(file, identity, path);
    } catch (RuntimeException | StackOverflowError e) {
      // One file that nobody foresaw must not stop the others of its batch.
      return failed(
          identity,
          path,
          Diagnostic.error(
              "unforeseen",
              "Filen kunde inte tolkas; resten läses ändå. Anmäl gärna felet (" + e + ")."));
    } catch (UnreadablePdfException e) {
      return failed(identity, path, Diagnostic.error(e.code(), e.reason()));
    } catch (UnreadableWordException e) {
      return failed(identity, path, Diagnostic.error(e.code(), e.reason()));
    }
  }

  private Extraction readPdf(Path file, Identify identity, String path)
      throws IOException, UnreadablePdfException {
    try (PdfFile pdf = PdfFile.open(file)) {
      return read(pdf, identity, path);
    }
  }

  private static Optional<Diagnostic> refuse(Path file, Identify identity) throws IOException {
    if (identity.bytes() == 0) {
      return Optional.of(Diagnostic.error("empty", "Filen är tom (0 byte); hämta den på nytt."));
    }
    switch (WordKind.of(file)) {
      case DOCX -> {
        return Optional.empty();
      }
      case OLD -> {
        return Optional.of(
            Diagnostic.error(
                "old-word",
                "Filen är en Word-fil av äldre slag (.doc); spara den som .docx eller PDF och läs in den igen."));
      }
      case ENCRYPTED -> {
        return Optional.of(
            Diagnostic.error(
                "encrypted",
                "Filen är skyddad med lösenord; spara den utan lösenord och läs in den igen."));
      }
      case NONE -> {}
    }
    String type = FileKind.mediaType(file);
    return type.equals("application/pdf")
        ? Optional.empty()
        : Optional.of(
            Diagnostic.error(
                "not-pdf",
                "Filen är ingen PDF utan "
                    + FileKind.inSwedish(type)
                    + "; spara den som PDF och läs in den igen."));
  }

  private Extraction read(PdfFile pdf, Identify identity, String path) {
    Pages read = stopwatch.time(Stage.PAGES, () -> readPages.read(pdf));
    StructureTags tags = stopwatch.time(Stage.PAGES, pdf::tags);
    List<PageLines> lines = stopwatch.time(Stage.PAGES, () -> applyTags.apply(read.lines(), tags));
    List<PageLayout> pages =
        stopwatch.time(
            Stage.PAGES, () -> findFurniture.find(lines).stream().map(orderLines::order).toList());
    Graphics graphics =
        stopwatch.time(
            Stage.GRAPHICS,
            () ->
                readPictureTables.read(
                    pdf, read.pages(), findGraphics.find(read.contents(), pages, lines)));
    List<PageMarks> marks =
        List.of(PageMarks.of(pdf.bookmarks(), pages.size()), PageMarks.of(tags));
    List<Span> spans = stopwatch.time(Stage.DOCUMENTS, () -> tellDocumentsApart.tell(pages, marks));
    Source source = source(pdf, identity, path, lines);
    ReadDocument.Pages found = new ReadDocument.Pages(pages, graphics);
    List<Document> whole = stopwatch.time(Stage.DOCUMENTS, () -> documents(source, spans, found));
    List<Document> counted =
        stopwatch.time(Stage.QUANTITIES, () -> findQuantities.find(whole, new WordPlaces(pages)));
    List<Diagnostic> notices = new ArrayList<>(read.notices());
    notices.addAll(graphics.notices());
    notices.addAll(PageNotices.ofSignatures(spans));
    notices.addAll(PageNotices.ofMinutes(counted));
    notices.addAll(TableNotices.of(counted));
    return new Extraction.Done(source, restorePlaces.restore(counted, read.placements()), notices);
  }

  private List<Document> documents(Source source, List<Span> spans, ReadDocument.Pages pages) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      documents.add(readDocument.read(new ReadDocument.Input(source, spans, i, pages, documents)));
    }
    return WhoseDocument.share(documents, source);
  }

  private static Source source(PdfFile pdf, Identify identity, String path, List<PageLines> lines) {
    PdfFacts facts = pdf.facts();
    long empty = lines.stream().filter(page -> page.lines().isEmpty() || page.read()).count();
    Source.TextLayer layer =
        empty == 0
            ? Source.TextLayer.DIGITAL
            : empty == lines.size() ? Source.TextLayer.SCANNED : Source.TextLayer.MIXED;
    return new Source(
        path,
        identity.sha256(),
        identity.bytes(),
        pdf.pages(),
        facts.producer(),
        facts.title(),
        facts.language(),
        facts.tagged(),
        layer);
  }

  private static Extraction failed(Identify identity, String path, Diagnostic reason) {
    Source source =
        new Source(
            path,
            identity.sha256(),
            identity.bytes(),
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Source.TextLayer.DIGITAL);
    return new Extraction.Failed(source, reason);
  }
}
