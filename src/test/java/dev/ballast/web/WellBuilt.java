package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What holds for every page: one heading, labelled fields, captioned tables, nothing from outside, no script. */
final class WellBuilt {

    private WellBuilt() {}

    static void check(String page) {
        assertThat(all("<h1[ >]", page)).hasSize(1);
        assertThat(page).contains("<html lang=\"en\"").contains("<title>").contains("class=\"skip\"");
        assertThat(page).doesNotContain("<script").doesNotContain(" style=\"").doesNotContain("onclick");
        for (String id : groups("<(?:input|select|textarea) id=\"([^\"]+)\"", page)) {
            assertThat(page).contains("<label for=\"" + id + "\"");
        }
        assertThat(groups("(?:src|href|action)=\"([^\"]+)\"", page))
                .allMatch(address -> address.startsWith("#") || address.startsWith("/"));
        assertThat(all("<table", page)).hasSameSizeAs(all("<caption>", page));
        assertThat(groups(" id=\"([^\"]+)\"", page)).doesNotHaveDuplicates();
        assertThat(all("<th(?! scope=)[ >]", page)).isEmpty();
    }

    private static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static List<String> groups(String pattern, String page) {
        var groups = new ArrayList<String>();
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        while (matcher.find()) {
            groups.add(matcher.group(1));
        }
        return groups;
    }
}
