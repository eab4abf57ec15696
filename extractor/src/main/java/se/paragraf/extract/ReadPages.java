package se.paragraf.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import se.paragraf.extract.layout.AddDrawnBullets;
import se.paragraf.extract.layout.AssembleLines;
import se.paragraf.extract.layout.AssembleWords;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLines;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.ocr.JudgeTextLayer;
import se.paragraf.extract.ocr.MergeOwnWords;
import se.paragraf.extract.ocr.OcrPage;
import se.paragraf.extract.ocr.OcrPages;
import se.paragraf.extract.ocr.OcrResult;
import se.paragraf.extract.ocr.Placement;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PdfFile;
import se.paragraf.model.Diagnostic;

/** The pages of a file to words and lines: from their own text where it is good, else by OCR. */
final class ReadPages {

  private final JudgeTextLayer judgeTextLayer = new JudgeTextLayer();
  private final AssembleWords assembleWords = new AssembleWords();
  private final AssembleLines assembleLines = new AssembleLines();
  private final AddDrawnBullets addDrawnBullets = new AddDrawnBullets();
  private final MergeOwnWords mergeOwnWords = new MergeOwnWords();
  private final OcrPages ocrPages;

  ReadPages(OcrPages ocrPages) {
    this.ocrPages = ocrPages;
  }

  /** All pages, in order. */
  Pages read(PdfFile pdf) {
    SortedMap<Integer, ReadPage> pages = new TreeMap<>();
    SortedMap<Integer, PageContent> toRead = new TreeMap<>();
    List<Diagnostic> notices = new ArrayList<>();
    for (int number = 1; number <= pdf.pages(); number++) {
      PageContent content = pdf.page(number);
      notices.addAll(PageNotices.of(content));
      if (judgeTextLayer.judge(content).needsReading()) {
        toRead.put(number, content);
      } else {
        pages.put(number, written(content, assembleWords.assemble(content)));
      }
    }
    List<OcrResult> results = ocrPages.read(pdf, List.copyOf(toRead.values()));
    for (OcrResult result : results) {
      pages.put(result.number(), page(Objects.requireNonNull(toRead.get(result.number())), result));
    }
    notices.addAll(OcrNotices.of(results));
    return new Pages(List.copyOf(pages.values()), notices);
  }

  private ReadPage page(PageContent content, OcrResult result) {
    List<Word> own = assembleWords.assemble(content);
    return switch (result) {
      case OcrResult.Read read -> read(mergeOwnWords.merge(read.page(), own));
      case OcrResult.Unread unread -> written(content, own.isEmpty() ? hidden(content) : own);
    };
  }

  /** Where nothing can be read, text that somebody laid unseen under the picture is better. */
  private List<Word> hidden(PageContent content) {
    return assembleWords.assemble(content.unveiled());
  }

  private ReadPage written(PageContent content, List<Word> words) {
    List<Line> lines = assembleLines.assemble(content.number(), words);
    return readPage(
        content.withoutGlyphs(),
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
