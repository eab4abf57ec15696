/**
 * The structure of reports, memos and attachments: headings as a tree, running text under them.
 *
 * <p>In: pages in reading order. Out: {@link se.paragraf.model.Heading}s and {@link
 * se.paragraf.model.Passage}s. Begin reading at {@link se.paragraf.extract.report.ReadReport}.
 */
@NullMarked
package se.paragraf.extract.report;

import org.jspecify.annotations.NullMarked;
