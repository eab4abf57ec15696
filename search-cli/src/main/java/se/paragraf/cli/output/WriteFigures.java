package se.paragraf.cli.output;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import se.paragraf.extract.pdf.PdfFile;
import se.paragraf.extract.pdf.RenderPage;
import se.paragraf.extract.pdf.UnreadablePdfException;
import se.paragraf.model.Document;
import se.paragraf.model.Extraction;
import se.paragraf.model.Figure;
import se.paragraf.model.Region;

/** Cuts the figures of a file out of its pages and writes them as PNG. */
public final class WriteFigures {

  /** Sharp on paper and on most screens; contract: 150 dpi or better. */
  private static final double DPI = 150;

  private final Path folder;

  /**
   * @param folder where the JSON lies; image paths are relative to it
   */
  public WriteFigures(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes {@code NAME/figure-1.png} … below the folder. A figure whose page cannot be drawn keeps
   * no image. Errors: {@code IOException} when the disk fails.
   *
   * @return the same extraction with the images' paths in it
   */
  public Extraction.Done write(Extraction.Done done, Path pdf, String name) throws IOException {
    Map<String, String> images = new TreeMap<>();
    try (PdfFile file = PdfFile.open(pdf)) {
      RenderPage renderer = new RenderPage(file);
      Optional<RenderPage.PageImage> page = Optional.empty();
      for (Figure figure : figures(done)) {
        Region place = figure.region().orElseThrow();
        int number = place.page();
        page = page.filter(drawn -> drawn.page() == number).or(() -> draw(renderer, number));
        if (page.isPresent()) {
          String image = name + "/figure-" + (images.size() + 1) + ".png";
          write(page.get().crop(place), folder.resolve(image));
          images.put(figure.id(), image);
        }
      }
    } catch (UnreadablePdfException changedMeanwhile) {
      return done;
    }
    return withImages(done, images);
  }

  private static List<Figure> figures(Extraction.Done done) {
    return done.documents().stream()
        .flatMap(document -> document.figures().stream())
        .filter(figure -> figure.region().isPresent())
        .toList();
  }

  private static Optional<RenderPage.PageImage> draw(RenderPage renderer, int page) {
    try {
      return Optional.of(renderer.render(page, DPI));
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  private static void write(BufferedImage image, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    ImageIO.write(image, "png", file.toFile());
  }

  private static Extraction.Done withImages(Extraction.Done done, Map<String, String> images) {
    List<Document> documents = new ArrayList<>();
    for (Document document : done.documents()) {
      documents.add(
          document.withFigures(
              document.figures().stream()
                  .map(figure -> withImage(figure, Optional.ofNullable(images.get(figure.id()))))
                  .toList()));
    }
    return new Extraction.Done(done.source(), documents, done.notices());
  }

  private static Figure withImage(Figure figure, Optional<String> image) {
    return new Figure(
        figure.id(),
        figure.kind(),
        figure.caption(),
        figure.region(),
        image,
        figure.series(),
        figure.heading());
  }
}
