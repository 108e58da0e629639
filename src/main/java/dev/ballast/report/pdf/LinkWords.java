package dev.ballast.report.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Says on each link itself where it leads, as ISO 14289-1 (PDF/UA) 7.18.5 asks; the renderer says it of its tag alone. */
final class LinkWords {

    private LinkWords() {}

    /** Gives every link without words those of its tag: the title of the element that it was made from. */
    static void write(PDDocument document) throws IOException {
        PDNumberTreeNode tags =
                document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink && annotation.getContents() == null) {
                    annotation.setContents(title(tags.getValue(annotation.getStructParent())));
                }
            }
        }
    }

    private static String title(Object tag) {
        return tag instanceof PDParentTreeValue value && value.getCOSObject() instanceof COSDictionary tree
                ? tree.getString(COSName.ALT, "")
                : "";
    }
}
