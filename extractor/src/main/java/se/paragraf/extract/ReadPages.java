package se.paragraf.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import se.paragraf.extract.language.SwedishLexicon;
import se.paragraf.extract.layout.AddDrawnBullets;
import se.paragraf.extract.layout.AssembleLines;
import se.paragraf.extract.layout.AssembleWords;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLines;
import se.paragraf.extract.layout.TurnPage;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.ocr.JudgeTextLayer;
import se.paragraf.extract.ocr.JudgeTextLayer.Judgement;
import se.paragraf.extract.ocr.MergeOwnWords;
import se.paragraf.extract.ocr.OcrPage;
import se.paragraf.extract.ocr.OcrPages;
import se.paragraf.extract.ocr.OcrResult;
import se.paragraf.extract.ocr.Placement;
import se.paragraf.extract.ocr.RelearnSigns;
import se.paragraf.extract.ocr.TextLayer;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PdfFile;
import se.paragraf.model.Diagnostic;

/** The pages of a file to words and lines: from their own text where it is good, else by OCR. */
final class ReadPages {

  /** A photograph gives a few words; a page of text gives more, however badly it is read. */
  private static final int MOST_NOISE_WORDS = 40;

  private final JudgeTextLayer judgeTextLayer;
  private final AssembleWords assembleWords = new AssembleWords();
  private final AssembleLines assembleLines = new AssembleLines();
  private final AddDrawnBullets addDrawnBullets = new AddDrawnBullets();
  private final RelearnSigns relearnSigns = new RelearnSigns();
  private final MergeOwnWords mergeOwnWords = new MergeOwnWords();
  private final OcrPages ocrPages;

  ReadPages(OcrPages ocrPages, SwedishLexicon lexicon) {
    this.judgeTextLayer = new JudgeTextLayer(lexicon);
    this.ocrPages = ocrPages;
  }

  /** All pages, in order. */
  Pages read(PdfFile pdf) {
    SortedMap<Integer, ReadPage> pages = new TreeMap<>();
    SortedMap<Integer, Judged> toRead = new TreeMap<>();
    List<Diagnostic> notices = new ArrayList<>();
    for (int number = 1; number <= pdf.pages(); number++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("nobody waits for the file any longer");
      }
      PageContent content = pdf.page(number);
      notices.addAll(PageNotices.of(content));
      Judged judged = new Judged(content, judgeTextLayer.judge(content));
      switch (judged.judgement().layer()) {
        case GOOD, EMPTY -> pages.put(number, written(content));
        case PICTURE, OUTLINES, DOUBTFUL, WRONG -> toRead.put(number, judged);
      }
    }
    acquitDoubtful(toRead, pages);
    List<OcrResult> results =
        ocrPages.read(pdf, toRead.values().stream().map(Judged::content).toList());
    for (OcrResult result : results) {
      pages.put(result.number(), page(Objects.requireNonNull(toRead.get(result.number())), result));
    }
    notices.addAll(OcrNotices.of(results, layers(toRead)));
    return new Pages(List.copyOf(pages.values()), notices);
  }

  /** A few odd words alone, in a file whose other pages are sound, are odd words. */
  private void acquitDoubtful(
      SortedMap<Integer, Judged> toRead, SortedMap<Integer, ReadPage> pages) {
    boolean wrongFile =
        toRead.values().stream().anyMatch(page -> page.judgement().layer() == TextLayer.WRONG);
    if (wrongFile) {
      return;
    }
    for (Judged page : List.copyOf(toRead.values())) {
      if (page.judgement().layer() == TextLayer.DOUBTFUL) {
        PageContent content = page.content();
        toRead.remove(content.number());
        pages.put(content.number(), written(content, assembleWords.assemble(content)));
      }
    }
  }

  private static Map<Integer, TextLayer> layers(SortedMap<Integer, Judged> toRead) {
    Map<Integer, TextLayer> layers = new HashMap<>();
    toRead.forEach((number, page) -> layers.put(number, page.judgement().layer()));
    return layers;
  }

  private ReadPage page(Judged judged, OcrResult result) {
    PageContent content = judged.content();
    List<Word> own = assembleWords.assemble(content);
    boolean wrong = !judged.judgement().wrongFonts().isEmpty();
    return switch (result) {
      case OcrResult.Read read when wrong && read.page().placement().isStraight() -> {
        PageContent learnt =
            relearnSigns.relearn(content, judged.judgement().wrongFonts(), read.page().words());
        yield written(learnt, assembleWords.assemble(learnt));
      }
      case OcrResult.Read read when wrong -> read(read.page());
      case OcrResult.Read read
          when content.number() == 1 && !own.isEmpty() && isNoise(read.page()) ->
          written(content, own);
      case OcrResult.Read read -> read(mergeOwnWords.merge(read.page(), own));
      case OcrResult.Unread unread -> written(content, own.isEmpty() ? hidden(content) : own);
    };
  }

  /**
   * Whether what was read of the picture on a cover is what a photograph looks like to who seeks
   * letters.
   */
  private static boolean isNoise(OcrPage page) {
    return page.words().size() <= MOST_NOISE_WORDS && page.confidence() < OcrNotices.DOUBTFUL;
  }

  private record Judged(PageContent content, Judgement judgement) {}

  /** Where nothing can be read, text that somebody laid unseen under the picture is better. */
  private List<Word> hidden(PageContent content) {
    return assembleWords.assemble(content.unveiled());
  }

  /** Sideways text is read upright. */
  private ReadPage written(PageContent content) {
    int turned = TurnPage.turned(content);
    if (turned == 0) {
      return written(content, assembleWords.assemble(content));
    }
    PageContent upright = TurnPage.upright(content, turned);
    List<Line> lines = assembleLines.assemble(content.number(), assembleWords.assemble(upright));
    return readPage(
        upright.withoutWords(),
        addDrawnBullets.add(upright, lines),
        new Placement(upright.width(), upright.height(), turned, 0),
        false);
  }

  private ReadPage written(PageContent content, List<Word> words) {
    List<Line> lines = assembleLines.assemble(content.number(), words);
    return readPage(
        content.withoutWords(),
        addDrawnBullets.add(content, lines),
        Placement.straight(content.width(), content.height()),
        false);
  }

  private ReadPage read(OcrPage page) {
    List<Line> lines = assembleLines.assemble(page.number(), page.words());
    return readPage(page.content(), lines, page.placement(), true);
  }

  private static ReadPage readPage(
      PageContent content, List<Line> lines, Placement placement, boolean read) {
    return new ReadPage(
        content,
        new PageLines(
            content.number(), content.width(), content.height(), lines, content.rulings(), read),
        placement);
  }

  /**
   * The pages of a file.
   *
   * @param pages in order
   * @param notices what is to be said of them
   */
  record Pages(List<ReadPage> pages, List<Diagnostic> notices) {
    Pages {
      pages = List.copyOf(pages);
      notices = List.copyOf(notices);
    }

    List<PageLines> lines() {
      return pages.stream().map(ReadPage::lines).toList();
    }

    List<PageContent> contents() {
      return pages.stream().map(ReadPage::content).toList();
    }

    /** How the pages that were read from their image lie. */
    Map<Integer, Placement> placements() {
      Map<Integer, Placement> placements = new HashMap<>();
      pages.stream()
          .filter(page -> !page.placement().isStraight())
          .forEach(page -> placements.put(page.lines().number(), page.placement()));
      return placements;
    }
  }

  /**
   * A page, upright.
   *
   * @param content what is painted on it besides its text; of a page read from its image, its size
   *     and rulings
   * @param placement how it lies as displayed
   */
  record ReadPage(PageContent content, PageLines lines, Placement placement) {}
}
