#pragma once

#include <QComboBox>

namespace parallax::ui {

/// A box to choose from that never cuts what is chosen: where the room is short its words go on in
/// another line. It is as tall as its tallest entry, so that choosing moves nothing.
class WholeCombo : public QComboBox {
    Q_OBJECT
public:
    WholeCombo(QString const& accessibleName, QWidget* parent);

    QSize sizeHint() const override;
    /// As wide as the longest word needs.
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void showPopup() override;

protected:
    /// A letter with Alt is an access key and chooses nothing, as it would in Qt's own box.
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList entries() const;
    /// What stands around the words.
    int around() const;
    int widest(QStringList const& texts) const;
};

}  // namespace parallax::ui
