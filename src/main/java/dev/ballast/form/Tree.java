package dev.ballast.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A profile under construction: groups, lists and values by pointer, in the order in which they come. */
final class Tree {

    private final Map<String, Object> root = new LinkedHashMap<>();

    /** Opens a group; what is in it already stays. */
    void group(String pointer) {
        if (!pointer.isEmpty()) {
            opened(pointer);
        }
    }

    /** Opens a list without an entry. */
    void list(String pointer) {
        int last = pointer.lastIndexOf('/');
        opened(pointer.substring(0, last)).putIfAbsent(pointer.substring(last + 1), new ArrayList<>());
    }

    void put(String pointer, Object value) {
        int last = pointer.lastIndexOf('/');
        opened(pointer.substring(0, last)).put(pointer.substring(last + 1), value);
    }

    Map<String, Object> root() {
        return root;
    }

    private Map<String, Object> opened(String pointer) {
        Map<String, Object> at = root;
        String[] names =
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
        for (int step = 0; step < names.length; step++) {
            boolean isInList = step + 1 < names.length && names[step + 1].matches("[0-9]+");
            if (isInList) {
                List<Object> list = list(at.computeIfAbsent(names[step], any -> new ArrayList<>()));
                step++;
                int number = Integer.parseInt(names[step]);
                if (number == list.size()) {
                    list.add(new LinkedHashMap<String, Object>());
                }
                at = map(list.get(number));
            } else {
                at = map(at.computeIfAbsent(names[step], any -> new LinkedHashMap<String, Object>()));
            }
        }
        return at;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }
}
