package io.milepost.progress.shown;

import io.milepost.accounts.Account;
import io.milepost.accounts.Accounts;
import io.milepost.progress.Milestone;
import io.milepost.progress.MilestonePictures;
import io.milepost.progress.MilestoneSentences;
import io.milepost.tenancy.Practices;
import io.milepost.ui.Celebration;
import io.milepost.ui.FileLink;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import org.springframework.stereotype.Component;

/** The card that celebrates a milestone over the whole screen, and the picture of it to show to others. For its athlete. */
@Component
public class MilestoneCards {

    private final MilestoneSentences sentences;
    private final MilestonePictures pictures;
    private final Practices practices;
    private final Accounts accounts;
    private final Messages messages;

    MilestoneCards(
            MilestoneSentences sentences,
            MilestonePictures pictures,
            Practices practices,
            Accounts accounts,
            Messages messages) {
        this.sentences = sentences;
        this.pictures = pictures;
        this.practices = practices;
        this.accounts = accounts;
        this.messages = messages;
    }

    /** @param more how many others were reached on the same day */
    public Celebration celebration(Milestone milestone, int more, Formats formats) {
        var words = sentences.of(milestone, formats);
        var card = new Celebration(
                words.kicker(),
                words.number(),
                words.unit(),
                sentences.celebration(milestone, more, formats),
                messages.get("progress.celebration.keep", formats.locale()));
        milestone.cheer().ifPresent(cheer -> card.withCheer(cheer.words(), nameOf(cheer)));
        return card.withShare(picture(milestone, formats));
    }

    /** Hands the picture on to whatever app its owner likes, where the device can; elsewhere it is downloaded. */
    public FileLink picture(Milestone milestone, Formats formats) {
        String practice = practices.current().name();
        String kicker = sentences.of(milestone, formats).kicker();
        FileLink link = new FileLink(
                messages.get("progress.share", formats.locale()), () -> pictures.of(milestone, practice, formats));
        link.removeClassName("mp-button-link");
        link.setAriaLabel(messages.get("progress.share.of", formats.locale(), kicker, formats.day(milestone.day())));
        link.getElement().executeJs("""
                const link = this;
                link.addEventListener('click', async event => {
                  const empty = new File([], 'milestone.png', {type: 'image/png'});
                  if (!navigator.canShare?.({files: [empty]}) || !matchMedia('(pointer: coarse)').matches) {
                    return;
                  }
                  event.preventDefault();
                  const picture = await (await fetch(link.href)).blob();
                  navigator.share({files: [new File([picture], 'milestone.png', {type: 'image/png'})]}).catch(() => {});
                });""");
        return link;
    }

    /** Whose words a cheer is; empty where nobody in particular said it. */
    public String nameOf(Milestone.Cheer cheer) {
        return cheer.by().map(accounts::get).map(Account::name).orElse("");
    }
}
