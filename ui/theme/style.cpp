#include "ui/theme/style.hpp"

#include "ui/theme/style_paint.hpp"
#include "ui/theme/theme.hpp"

#include <QAbstractItemView>
#include <QComboBox>
#include <QTabBar>

namespace parallax::ui {

namespace {

template <class Option>
Option const* as(QStyleOption const* option) {
    return qstyleoption_cast<Option const*>(option);
}

int px(double size) { return Theme::instance().px(size); }
Colours const& colours() { return Theme::instance().colours(); }

}  // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, QStyleOption const* option, QPainter* painter,
                          QWidget const* widget) const {
    switch (element) {
        case PE_PanelButtonCommand:
            if (auto const* button = as<QStyleOptionButton>(option)) {
                shapes::button(*painter, *button, isPrimary(widget));
            }
            return;
        case PE_PanelButtonTool: return shapes::toolButton(*painter, *option);
        case PE_IndicatorRadioButton: return shapes::radio(*painter, *option);
        case PE_IndicatorCheckBox: return shapes::checkBox(*painter, *option);
        case PE_FrameDefaultButton:
        case PE_FrameStatusBarItem: return;
        case PE_FrameLineEdit:
            return shapes::panel(*painter, option->rect, Qt::transparent, colours().control,
                                 option->state.testFlag(State_Enabled));
        case PE_FrameTabBarBase:
            return painter->fillRect(
                QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                colours().cardLine);
        case PE_Frame:
            return shapes::panel(*painter, option->rect, Qt::transparent, colours().cardLine, true);
        case PE_FrameFocusRect:  // everything else has the ring outside, see FocusRing
            if (qobject_cast<QAbstractItemView const*>(widget) ||
                qobject_cast<QTabBar const*>(widget)) {
                shapes::ring(*painter, option->rect);
            }
            return;
        default: return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, QStyleOption const* option, QPainter* painter,
                        QWidget const* widget) const {
    switch (element) {
        case CE_TabBarTabShape:
            if (auto const* tab = as<QStyleOptionTab>(option)) shapes::tab(*painter, *tab);
            return;
        case CE_TabBarTabLabel:
            if (auto const* tab = as<QStyleOptionTab>(option)) drawTabLabel(*tab, *painter);
            return;
        case CE_PushButtonLabel:
            if (auto const* button = as<QStyleOptionButton>(option)) {
                QStyleOptionButton copy = *button;
                if (isPrimary(widget)) {
                    copy.palette.setColor(QPalette::Active, QPalette::ButtonText, colours().page);
                    copy.palette.setColor(QPalette::Inactive, QPalette::ButtonText, colours().page);
                }
                QProxyStyle::drawControl(element, &copy, painter, widget);
            }
            return;
        case CE_Splitter: return shapes::splitterHandle(*painter, *option);
        case CE_HeaderSection: return shapes::headerSection(*painter, option->rect);
        case CE_FocusFrame: return shapes::ring(*painter, option->rect);
        default: return QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawTabLabel(QStyleOptionTab const& tab, QPainter& painter) const {
    bool const current = tab.state.testFlag(State_Selected);
    painter.save();
    painter.setFont(Theme::instance().font(current ? Type::H3 : Type::Body));
    painter.setPen(current ? colours().text : colours().text2);
    painter.drawText(tab.rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab.text);
    painter.restore();
    if (tab.state.testFlag(State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.rect = tab.rect.adjusted(px(space::s1), px(space::s1), -px(space::s1),
                                       -px(size::currentTabBar) - size::focusGap);
        shapes::ring(painter, focus.rect);
    }
}

void Style::drawComplexControl(ComplexControl control, QStyleOptionComplex const* option,
                               QPainter* painter, QWidget const* widget) const {
    bool const enabled = option->state.testFlag(State_Enabled);
    QColor const ink = enabled ? colours().text : colours().control;
    auto const part = [&](SubControl which) {
        return subControlRect(control, option, which, widget);
    };
    switch (control) {
        case CC_ComboBox:
            shapes::panel(*painter, option->rect, colours().page, colours().control, enabled);
            return shapes::arrow(*painter, part(SC_ComboBoxArrow), false, ink);
        case CC_SpinBox:
            shapes::panel(*painter, option->rect, colours().page, colours().control, enabled);
            if (part(SC_SpinBoxUp).isEmpty()) return;
            shapes::arrow(*painter, part(SC_SpinBoxUp), true, ink);
            return shapes::arrow(*painter, part(SC_SpinBoxDown), false, ink);
        case CC_ScrollBar: {
            QRect slider = part(SC_ScrollBarSlider);
            slider.adjust(2, 2, -2, -2);
            return shapes::panel(*painter, slider, colours().control, colours().control, true);
        }
        default: return QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::scrollPart(QStyleOptionSlider const& bar, SubControl part) const {
    bool const flat = bar.orientation == Qt::Horizontal;
    int const length = flat ? bar.rect.width() : bar.rect.height();
    qint64 const range = static_cast<qint64>(bar.maximum) - bar.minimum;
    qint64 const shown =
        range > 0 ? length * qint64{bar.pageStep} / (range + bar.pageStep) : length;
    int const slider =
        std::min(length, std::max(static_cast<int>(shown), px(size::scrollSliderMin)));
    int const start = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                              length - slider, bar.upsideDown);
    auto const stretch = [&](int from, int to) {
        QRect const rect = flat ? QRect(from, 0, to - from, bar.rect.height())
                                : QRect(0, from, bar.rect.width(), to - from);
        return visualRect(bar.direction, bar.rect, rect.translated(bar.rect.topLeft()));
    };
    switch (part) {
        case SC_ScrollBarGroove: return bar.rect;
        case SC_ScrollBarSlider: return stretch(start, start + slider);
        case SC_ScrollBarSubPage: return stretch(0, start);
        case SC_ScrollBarAddPage: return stretch(start + slider, length);
        default: return {};
    }
}

QRect Style::subControlRect(ComplexControl control, QStyleOptionComplex const* option,
                            SubControl part, QWidget const* widget) const {
    if (control == CC_ScrollBar) {
        if (auto const* bar = as<QStyleOptionSlider>(option)) return scrollPart(*bar, part);
    }
    if (control == CC_ComboBox && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField)) {
        QRect arrow = option->rect;
        arrow.setLeft(arrow.right() - px(size::field) + 1);
        int const border = Theme::instance().border();
        QRect edit =
            option->rect.adjusted(px(size::fieldPadding) - 2, border, -px(size::field), -border);
        return visualRect(option->direction, option->rect, part == SC_ComboBoxArrow ? arrow : edit);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, QStyleOption const* option,
                            QWidget const* widget) const {
    QRect const plain = QProxyStyle::subElementRect(element, option, widget);
    auto const* frame = as<QStyleOptionFrame>(option);
    // The line of an editable box has no frame: the box has left room already.
    if (element != SE_LineEditContents || !frame || frame->lineWidth <= 0) return plain;
    int const inset = px(size::fieldPadding) - 2 - frame->lineWidth;
    return plain.adjusted(inset, 0, -inset, 0);
}

QSize Style::sizeFromContents(ContentsType type, QStyleOption const* option, QSize const& contents,
                              QWidget const* widget) const {
    int const field = px(isCompact(widget) ? size::fieldCompact : size::field);
    switch (type) {
        case CT_PushButton:
            return {std::max(contents.width() + 2 * px(space::s3), field),
                    std::max(contents.height() + px(space::s1), field)};
        case CT_ComboBox:
            return {contents.width() + px(size::fieldPadding) + px(size::field),
                    std::max(contents.height() + px(space::s1), field)};
        case CT_LineEdit: {
            QSize const plain = QProxyStyle::sizeFromContents(type, option, contents, widget);
            return {plain.width(), std::max(contents.height() + px(space::s1), field)};
        }
        case CT_SpinBox: {
            QSize const plain = QProxyStyle::sizeFromContents(type, option, contents, widget);
            return {plain.width(), std::max(plain.height(), field)};
        }
        case CT_TabBarTab:
            if (auto const* tab = as<QStyleOptionTab>(option)) {
                // Always as wide as when current, so that choosing a tab moves nothing.
                QFontMetrics const bold(Theme::instance().font(Type::H3));
                return {
                    bold.size(Qt::TextShowMnemonic, tab->text).width() + 2 * px(size::tabPadding),
                    px(size::tabHeight)};
            }
            break;
        default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int Style::pixelMetric(PixelMetric metric, QStyleOption const* option,
                       QWidget const* widget) const {
    switch (metric) {
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight: return px(size::indicator);
        case PM_RadioButtonLabelSpacing:
        case PM_CheckBoxLabelSpacing: return px(size::indicatorGap);
        case PM_FocusFrameHMargin:
        case PM_FocusFrameVMargin: return size::focusRing + size::focusGap;
        case PM_SplitterWidth: return size::splitterHandle;
        case PM_DockWidgetSeparatorExtent: return size::border;
        case PM_ScrollBarExtent: return px(size::scrollBar);
        case PM_ScrollBarSliderMin: return px(size::scrollSliderMin);
        case PM_TabBarTabShiftVertical:
        case PM_TabBarTabShiftHorizontal:
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical: return 0;
        case PM_TabBarTabOverlap: return 0;
        default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, QStyleOption const* option, QWidget const* widget,
                     QStyleHintReturn* data) const {
    switch (hint) {
        case SH_FocusFrame_AboveWidget: return 1;
        case SH_UnderlineShortcut: return 1;
        case SH_EtchDisabledText: return 0;
        case SH_Widget_Animation_Duration: return 0;
        case SH_ComboBox_Popup: return 0;
        default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

}  // namespace parallax::ui
