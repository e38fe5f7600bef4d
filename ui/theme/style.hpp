#pragma once
// Fusion with flat controls: what must stay crisp and visible in both themes is drawn here.

#include <QProxyStyle>

class QStyleOptionSlider;
class QStyleOptionTab;

namespace parallax::ui {

class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();

    void drawPrimitive(PrimitiveElement element, QStyleOption const* option, QPainter* painter,
                       QWidget const* widget) const override;
    void drawControl(ControlElement element, QStyleOption const* option, QPainter* painter,
                     QWidget const* widget) const override;
    void drawComplexControl(ComplexControl control, QStyleOptionComplex const* option,
                            QPainter* painter, QWidget const* widget) const override;
    QRect subControlRect(ComplexControl control, QStyleOptionComplex const* option, SubControl part,
                         QWidget const* widget) const override;
    QRect subElementRect(SubElement element, QStyleOption const* option,
                         QWidget const* widget) const override;
    QSize sizeFromContents(ContentsType type, QStyleOption const* option, QSize const& contents,
                           QWidget const* widget) const override;
    int pixelMetric(PixelMetric metric, QStyleOption const* option,
                    QWidget const* widget) const override;
    int styleHint(StyleHint hint, QStyleOption const* option, QWidget const* widget,
                  QStyleHintReturn* data) const override;

private:
    void drawTabLabel(QStyleOptionTab const& tab, QPainter& painter) const;
    QRect scrollPart(QStyleOptionSlider const& bar, SubControl part) const;
};

}  // namespace parallax::ui
