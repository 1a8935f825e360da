<?php

declare(strict_types=1);

namespace Fds\Widgets\Typo3;

use Fds\Widgets\Address;
use TYPO3\CMS\Core\Utility\GeneralUtility;
use TYPO3\CMS\Core\Utility\PathUtility;

/** Where the kit and its data lie, by the extension's settings (Admin Tools > Settings). */
final class Kit
{
    private const OWN = 'EXT:fds_widgets/Resources/Public/Fds/';

    private function __construct(
        /** Address of the kit; empty: this extension's own folder. */
        private readonly string $folder,
        /** Address of the feed; empty: the file beside the kit. */
        public readonly string $feed,
        public readonly bool $isClassic,
        public readonly bool $needsNonce,
    ) {
    }

    /** The settings as they are now; what is no address counts as empty. */
    public static function fromSettings(): self
    {
        $settings = $GLOBALS['TYPO3_CONF_VARS']['EXTENSIONS']['fds_widgets'] ?? [];
        return new self(
            Address::folder($settings['base'] ?? ''),
            Address::web($settings['feed'] ?? ''),
            (bool)($settings['classic'] ?? false),
            (bool)($settings['nonce'] ?? false),
        );
    }

    /** The kit's folder as visitors' browsers see it, with a slash at the end. */
    public function address(): string
    {
        if ($this->folder !== '') {
            return $this->folder;
        }
        // A file's address, as TYPO3 knows where it publishes files, not folders.
        $file = PathUtility::getAbsoluteWebPath(GeneralUtility::getFileAbsFileName(self::OWN . 'fds.js'));
        return substr($file, 0, -strlen('fds.js'));
    }

    /** A file of the kit as TYPO3's assets name it: `EXT:…`, an address, or a path below the web root. */
    public function asset(string $file): string
    {
        return ($this->folder === '' ? self::OWN : ltrim($this->folder, '/')) . $file;
    }

    /** Host of the kit for a policy; empty: this site itself. */
    public function origin(): string
    {
        return Address::origin($this->folder);
    }

    /** Host of the data for a policy; empty: this site itself. */
    public function feedOrigin(): string
    {
        return Address::origin($this->feed === '' ? $this->folder : $this->feed);
    }
}
