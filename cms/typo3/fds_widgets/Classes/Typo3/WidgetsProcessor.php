<?php

declare(strict_types=1);

namespace Fds\Widgets\Typo3;

use Fds\Widgets\Choices;
use Fds\Widgets\Markup;
use TYPO3\CMS\Core\Service\FlexFormService;
use TYPO3\CMS\Core\Utility\GeneralUtility;
use TYPO3\CMS\Frontend\ContentObject\ContentObjectRenderer;
use TYPO3\CMS\Frontend\ContentObject\DataProcessorInterface;

/** Gives the template `fds`: the elements to be written and the files they need. */
final class WidgetsProcessor implements DataProcessorInterface
{
    public function process(
        ContentObjectRenderer $cObj,
        array $contentObjectConfiguration,
        array $processorConfiguration,
        array $processedData,
    ): array {
        $form = (string)($processedData['data']['pi_flexform'] ?? '');
        $given = GeneralUtility::makeInstance(FlexFormService::class)->convertFlexFormContentToArray($form);
        $kit = Kit::fromSettings();
        $choices = Choices::of(['src' => ($given['src'] ?? '') ?: $kit->feed] + $given);
        $elements = Markup::of($choices, $kit->address());
        $script = Markup::script($choices, $kit->isClassic);
        $processedData['fds'] = [
            'elements' => $elements,
            // Without elements nothing is loaded.
            'script' => $elements === [] ? '' : $kit->asset($script),
            'styles' => $elements === [] || $choices->form === 'iframe' ? '' : $kit->asset('fds.css'),
            'isModule' => $script === 'fds.js',
            'nonce' => $kit->needsNonce,
        ];
        return $processedData;
    }
}
