package dev.ballast.profile;

/** What a line of the profile asks for, in the words of its schema. */
public final class Asked {

    private Asked() {}

    /** {@code The financial covenants besides that one; …} for its pointer; the pointer itself where none is known. */
    public static String words(String pointer) {
        Shape shape = ProfileReader.SHAPE;
        String words = pointer;
        for (String name : pointer.substring(1).split("/", -1)) {
            if (shape instanceof ListShape list) {
                shape = list.element();
            } else if (shape instanceof RecordShape fields) {
                Field field = fields.fields().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElse(null);
                if (field == null) {
                    return pointer;
                }
                words = field.described().value().replaceFirst("\\.$", "");
                shape = field.shape();
            }
        }
        return words;
    }
}
