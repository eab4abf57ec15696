package se.paragraf.corpus.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is compared of a file, whether it is told by truth or by the extractor; texts are folded.
 *
 * <p>A page or number that is not told is 0.
 */
record Scored(
    List<Doc> documents,
    List<Doc> embedded,
    Optional<List<Grid>> tables,
    Optional<List<Figure>> figures,
    Set<Integer> labelledPages) {

  Scored {
    documents = List.copyOf(documents);
    embedded = List.copyOf(embedded);
    labelledPages = Set.copyOf(labelledPages);
  }

  /** Whether things on this page count: pages may be labelled only in part. */
  boolean counts(Set<Integer> pages) {
    return labelledPages.isEmpty() || pages.stream().anyMatch(labelledPages::contains);
  }

  /**
   * A document.
   *
   * @param identity per measure of {@link Measure#IDENTITY} that is told, what it says
   */
  record Doc(
      String kind,
      int firstPage,
      int lastPage,
      Map<Measure, String> identity,
      List<Par> paragraphs,
      List<List<String>> members,
      List<Mark> headings) {}

  /** A heading: its number, or its title without one. */
  record Mark(String text, int page) {}

  /**
   * A §.
   *
   * @param number 0 for the one unnumbered paragraph of an extract or memo
   * @param told whether it tells anything
   * @param dissent per measure of {@link Measure#DISSENT} that is told, what there is of it
   */
  record Par(
      int number,
      boolean numbered,
      int page,
      boolean told,
      String title,
      Set<String> cases,
      String decided,
      List<Item> items,
      List<List<Integer>> votes,
      Map<Measure, List<List<String>>> dissent) {}

  /** One point under one of the headings that hold points. */
  record Item(String under, String text) {}

  record Box(int page, double x0, double y0, double x1, double y1) {

    /** Area of the common part over the area of both. */
    double overlap(Box other) {
      double width = Math.min(x1, other.x1) - Math.max(x0, other.x0);
      double height = Math.min(y1, other.y1) - Math.max(y0, other.y0);
      double common = Math.max(0, width) * Math.max(0, height);
      return common == 0 ? 0 : common / (area() + other.area() - common);
    }

    private double area() {
      return (x1 - x0) * (y1 - y0);
    }
  }

  record Grid(
      List<List<String>> rows,
      Set<Integer> pages,
      int page,
      boolean raster,
      Optional<Box> box,
      List<Box> boxes) {}

  record Figure(int page, String caption, Optional<Box> box, List<Box> boxes) {}
}
