package se.paragraf.extract.word;

import java.util.List;
import java.util.Optional;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.table.ToldGrid;
import se.paragraf.model.Diagnostic;

/**
 * The text of a Word file, set on pages that are made up: a new one where the file asks for one.
 *
 * @param pages in order; the places on them point at no ink
 * @param grids tables as the file tells them, by page
 * @param pictures by page: everything painted but text
 * @param facts what the file says of itself
 * @param notices what the reader should know
 */
public record WordPages(
    List<PageLayout> pages,
    List<List<ToldGrid>> grids,
    List<PageContent> pictures,
    Facts facts,
    List<Diagnostic> notices) {

  public WordPages {
    pages = List.copyOf(pages);
    grids = List.copyOf(grids);
    pictures = List.copyOf(pictures);
    notices = List.copyOf(notices);
  }

  /** Metadata of a file. */
  public record Facts(
      Optional<String> producer, Optional<String> title, Optional<String> language) {}
}
