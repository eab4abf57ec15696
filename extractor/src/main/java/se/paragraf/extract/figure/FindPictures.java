package se.paragraf.extract.figure;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Picture;

/** The painted images of a page, strips of one image put together. */
final class FindPictures {

  /** Strips of one image lie this near. */
  private static final double TOUCH_PT = 1.5;

  /** Smaller pieces alone are bullets and lines. */
  private static final double SMALLEST_PT = 24;

  /** So many pieces are put together; the pictures of a page with more are too many. */
  private static final int MOST_PIECES = 2_000;

  private FindPictures() {}

  static boolean tooMany(PageContent page) {
    return page.pictures().size() > FindFigures.MOST_PICTURES
        && (page.pictures().size() > MOST_PIECES || whole(page).size() > FindFigures.MOST_PICTURES);
  }

  /** None when there are too many. */
  static List<Box> find(PageContent page) {
    if (page.pictures().size() > MOST_PIECES) {
      return List.of();
    }
    List<Box> whole = whole(page);
    return whole.size() > FindFigures.MOST_PICTURES
        ? List.of()
        : whole.stream().filter(box -> Math.min(box.width(), box.height()) >= SMALLEST_PT).toList();
  }

  private static List<Box> whole(PageContent page) {
    List<Box> whole = new ArrayList<>();
    for (Picture picture : page.pictures()) {
      Box box = new Box(picture.x0(), picture.y0(), picture.x1(), picture.y1());
      for (int i = 0; i < whole.size(); ) {
        if (strips(whole.get(i), box)) {
          box = box.union(whole.remove(i));
          i = 0;
        } else {
          i++;
        }
      }
      whole.add(box);
    }
    return whole;
  }

  /** Whether the two lie over or right beside each other with a side in common. */
  private static boolean strips(Box a, Box b) {
    boolean sameSides =
        (Math.abs(a.x0() - b.x0()) <= TOUCH_PT && Math.abs(a.x1() - b.x1()) <= TOUCH_PT)
            || (Math.abs(a.y0() - b.y0()) <= TOUCH_PT && Math.abs(a.y1() - b.y1()) <= TOUCH_PT);
    return a.intersects(b) || (sameSides && a.widened(TOUCH_PT).intersects(b));
  }
}
