package dev.trialc.compiler.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a screen reader, a printer and a reviewer who follows a mark rely on. */
class HtmlStructureTest {
    private final String html =
            SynopsisRenderer.html(SynopsisBuilder.build(RichProtocol.protocol(), RichProtocol.results()));
    private final Document document = Jsoup.parse(html);

    @Test
    void everyAnchorIsThereOnce() {
        Set<String> ids = new HashSet<>();
        document.select("[id]")
                .forEach(e -> assertThat(ids.add(e.id())).as(e.id()).isTrue());
        for (Element link : document.select("a[href]")) {
            assertThat(ids).contains(link.attr("href").substring(1));
        }
        document.select("[aria-labelledby]")
                .forEach(e -> assertThat(ids).contains(e.attr("aria-labelledby").split(" ")));
    }

    @Test
    void selfContained() {
        assertThat(document.select("script, link, img, iframe, [src]")).isEmpty();
        assertThat(html).doesNotContain("url(", "@import");
        assertThat(html.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:");
    }

    @Test
    void landmarksAndTables() {
        assertThat(document.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(document.select("header, nav, main")).hasSize(3);
        assertThat(document.select("h1")).hasSize(1);
        for (Element table : document.select("table")) {
            assertThat(table.select("caption")).hasSize(1);
            table.select("th").forEach(th -> assertThat(th.attr("scope")).isNotEmpty());
            int columns = table.select("tbody tr").first().children().size();
            for (Element row : table.select("tr")) {
                int cells = row.children().stream()
                        .mapToInt(c -> c.hasAttr("colspan") ? Integer.parseInt(c.attr("colspan")) : 1)
                        .sum();
                assertThat(cells).isEqualTo(columns);
            }
        }
    }
}
