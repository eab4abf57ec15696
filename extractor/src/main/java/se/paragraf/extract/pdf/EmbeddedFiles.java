package se.paragraf.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.jspecify.annotations.Nullable;

/** The files attached inside a PDF, to the document or to a place on a page. */
public final class EmbeddedFiles {

  /** What the stream of every embedded file is typed as (ISO 32000-1, table 45). */
  private static final byte[] MARK = "EmbeddedFile".getBytes(StandardCharsets.US_ASCII);

  /** Name trees deeper than this go in circles. */
  private static final int DEEPEST_TREE = 12;

  /** Takes one embedded file. */
  @FunctionalInterface
  public interface Taker {
    void take(String name, InputStream content) throws IOException;
  }

  private final PdfFile file;

  public EmbeddedFiles(PdfFile file) {
    this.file = file;
  }

  /** Whether a file can hold any; quick, reads the bytes once and parses nothing. */
  public static boolean mayBeIn(Path pdf) throws IOException {
    try (InputStream in = Files.newInputStream(pdf)) {
      byte[] buffer = new byte[1 << 16];
      int kept = 0;
      for (int read = in.read(buffer, kept, buffer.length - kept);
          read >= 0;
          read = in.read(buffer, kept, buffer.length - kept)) {
        int length = kept + read;
        if (holdsMark(buffer, length)) {
          return true;
        }
        kept = Math.min(length, MARK.length - 1);
        System.arraycopy(buffer, length - kept, buffer, 0, kept);
      }
    }
    return false;
  }

  private static boolean holdsMark(byte[] buffer, int length) {
    for (int at = 0; at + MARK.length <= length; at++) {
      int same = 0;
      while (same < MARK.length && buffer[at + same] == MARK[same]) {
        same++;
      }
      if (same == MARK.length) {
        return true;
      }
    }
    return false;
  }

  /**
   * Hands over each embedded file, those of the document by name, then those on pages. Errors:
   * those of the taker, and {@code IOException} when one is damaged.
   */
  public void forEach(Taker taker) throws IOException {
    PDDocument document = file.document();
    Map<String, PDComplexFileSpecification> named = new TreeMap<>();
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    if (names != null && names.getEmbeddedFiles() != null) {
      collect(names.getEmbeddedFiles(), named, 0);
    }
    List<PDComplexFileSpecification> all = new ArrayList<>(named.values());
    for (int page = 0; page < file.pages(); page++) {
      all.addAll(attachedTo(document.getPage(page)));
    }
    for (PDComplexFileSpecification specification : all) {
      handOver(specification, taker);
    }
  }

  private static void collect(
      PDNameTreeNode<PDComplexFileSpecification> node,
      Map<String, PDComplexFileSpecification> into,
      int depth)
      throws IOException {
    Map<String, PDComplexFileSpecification> names = node.getNames();
    if (names != null) {
      into.putAll(names);
    }
    if (node.getKids() != null && depth < DEEPEST_TREE) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
        collect(kid, into, depth + 1);
      }
    }
  }

  private static List<PDComplexFileSpecification> attachedTo(PDPage page) throws IOException {
    List<PDComplexFileSpecification> attached = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationFileAttachment attachment
          && attachment.getFile() instanceof PDComplexFileSpecification specification) {
        attached.add(specification);
      }
    }
    return attached;
  }

  private static void handOver(PDComplexFileSpecification specification, Taker taker)
      throws IOException {
    PDEmbeddedFile embedded =
        first(
            specification.getEmbeddedFileUnicode(),
            specification.getEmbeddedFile(),
            specification.getEmbeddedFileDos());
    if (embedded != null) {
      String name = specification.getFilename() == null ? "" : specification.getFilename();
      try (InputStream content = embedded.createInputStream()) {
        taker.take(name, content);
      }
    }
  }

  private static @Nullable PDEmbeddedFile first(@Nullable PDEmbeddedFile... candidates) {
    for (PDEmbeddedFile candidate : candidates) {
      if (candidate != null) {
        return candidate;
      }
    }
    return null;
  }
}
